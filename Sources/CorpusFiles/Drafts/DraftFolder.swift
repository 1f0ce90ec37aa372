internal import Foundation
public import KnowledgeModel

/// The folder of a corpus in which drafts lie, and the ids that are still free.
public struct DraftFolder {
    private let folder: CorpusFolder
    private let vocabulary: Vocabulary
    /// Ids of entries and names of files, lower-case.
    private var taken: Set<String> = []

    public init(corpus path: String, _ corpus: Corpus) {
        folder = CorpusFolder(path: path)
        vocabulary = corpus.vocabulary
        taken = Set((corpus.entries + corpus.drafts).map(\.id))
        // A file that could not be read has an id as well.
        for name in [folder.draftsPath] + vocabulary.kinds.map({ folder.path + "/" + $0.folder }) {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: name)) ?? []
            taken.formUnion(files.map { CorpusFolder.name(of: $0) })
        }
    }

    public var path: String { folder.draftsPath }

    public func path(of id: String) -> String { folder.draftsPath + "/" + id + ".md" }

    public func isTaken(_ id: String) -> Bool { taken.contains(id) }

    /// Whether a draft of this name lies there already.
    public func holdsDraft(_ id: String) -> Bool { FileManager.default.fileExists(atPath: path(of: id)) }

    public mutating func take(_ id: String) { taken.insert(id) }

    /// The next number behind all that are taken, for ids such as `sag-39`.
    public mutating func nextNumber(of kind: KindDefinition) -> String {
        let numbers = taken.filter { $0.hasPrefix(kind.prefix) }.compactMap { Int($0.dropFirst(kind.prefix.count)) }
        let next = (numbers.max() ?? 0) + 1
        let id = kind.prefix + (next < 10 ? "0" : "") + String(next)
        take(id)
        return id
    }

    /// An id for a title that no entry has; a draft of that name may be there.
    public func id(forTitle title: String, of kind: KindDefinition) -> String {
        let words = Slug.anchor(of: title).split(separator: "-")
        var slug = ""
        for word in words {
            guard slug.count + word.count < 60 else { break }
            slug += (slug.isEmpty ? "" : "-") + word
        }
        let base = kind.prefix + (slug.isEmpty ? "kladde" : slug)
        guard isTaken(base), !holdsDraft(base) else { return base }
        return sequence(first: 2) { $0 + 1 }.lazy.map { "\(base)-\($0)" }.first { !isTaken($0) } ?? base
    }

    /// Writes a new draft, readable by its owner only. Throws if a file of that name is there, or none can be written.
    public func write(_ draft: EntryDraft) throws {
        try FileManager.default.createDirectory(atPath: folder.draftsPath, withIntermediateDirectories: true)
        try Data(draft.text(vocabulary).utf8).write(to: URL(filePath: path(of: draft.id)), options: .withoutOverwriting)
    }

    /// The largest file that can be read again, in bytes.
    public static var largestDraft: Int { SourceFile.largestSize }

    /// An id for a source that neither the vocabulary nor a draft names.
    public func nextSourceID() -> String {
        var numbers = vocabulary.sources.compactMap { $0.id.hasPrefix("S") ? Int($0.id.dropFirst()) : nil }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.draftsPath)) ?? [] {
            guard case .success(let file) = SourceFile.read(folder.draftsPath + "/" + name) else { continue }
            numbers += file.text.matches(of: /\{id: S(\d{1,6})[,}]/).compactMap { Int($0.output.1) }
        }
        return "S\((numbers.max() ?? 0) + 1)"
    }
}
