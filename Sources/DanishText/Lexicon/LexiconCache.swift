internal import Foundation

extension Lexicon {
    /// Why no lexicon can be had.
    public enum Problem: Error, Sendable, Equatable {
        /// The system has no Danish dictionary.
        case noDictionary
        /// The dictionary cannot be read, or the compiled file not be written.
        case cannotCompile(String)
    }

    /// The lexicon of the system's dictionary and these word lists: from the cache, or compiled into it.
    ///
    /// Compiling takes seconds and happens once for each dictionary and each change of the lists.
    public static func compiled(
        _ lists: WordLists, dictionary: DictionaryFiles? = .installed(), cache: LexiconCache = LexiconCache()
    ) throws(Problem) -> Lexicon {
        guard let dictionary else { throw .noDictionary }
        do {
            let hash = try Self.hash(of: dictionary, lists)
            if let lexicon = cache.lexicon(hash: hash) { return lexicon }
            do {
                return try cache.filled(hash: hash, dictionary, lists)
            } catch {
                // A user without a home, such as a service: compiled for this run alone.
                let folder = FileManager.default.temporaryDirectory.appending(path: "kasus-" + UUID().uuidString)
                defer { try? FileManager.default.removeItem(at: folder) }
                return try LexiconCache(folder: folder.path(percentEncoded: false)).filled(hash: hash, dictionary, lists)
            }
        } catch {
            throw .cannotCompile((error as NSError).localizedDescription)
        }
    }

    private static func hash(of dictionary: DictionaryFiles, _ lists: WordLists) throws -> String {
        var hash = StableHash()
        for path in [dictionary.affixes, dictionary.words] {
            try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe).withUnsafeBytes { hash.combine(file: $0) }
        }
        hash.combine("\(LexiconLayout.version)".utf8)
        for addition in lists.additions { hash.combine("\n\(addition.word) \(addition.modifiers) \(addition.forms)".utf8) }
        for (form, word) in lists.irregular.sorted(by: { $0.key < $1.key }) { hash.combine("\n\(form)=\(word)".utf8) }
        for word in lists.wholes { hash.combine("\n-\(word)".utf8) }
        return hash.text
    }
}

/// The folder in which compiled lexicons lie, by default the user's cache folder.
public struct LexiconCache: Sendable {
    public let folder: String
    /// How many lexicons are kept: each dictionary and each state of the word lists has one of some ten megabytes.
    static let kept = 4

    public init(folder: String) {
        self.folder = folder
    }

    /// `$XDG_CACHE_HOME/kasus`, else `~/.cache/kasus`, else a folder for temporary files.
    public init() {
        let environment = ProcessInfo.processInfo.environment
        let parent =
            environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
            ?? FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/kasus-\(getuid())"
        folder = parent + "/kasus"
    }

    /// The lexicon of this name, if it has been compiled.
    public func lexicon(hash: String) -> Lexicon? { Lexicon(path: path(hash: hash), hash: hash) }

    /// Compiles the lexicon into the folder, and takes the oldest others out.
    fileprivate func filled(hash: String, _ dictionary: DictionaryFiles, _ lists: WordLists) throws -> Lexicon {
        try makeFolder()
        try LexiconCompiler.compile(dictionary, lists, to: path(hash: hash))
        removeOldest(keeping: hash)
        guard let lexicon = lexicon(hash: hash) else { throw CocoaError(.fileReadCorruptFile) }
        return lexicon
    }

    func path(hash: String) -> String { folder + "/lexicon-" + hash }

    func makeFolder() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func removeOldest(keeping hash: String) {
        let files = FileManager.default
        let others = ((try? files.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasPrefix("lexicon-") && $0 != "lexicon-" + hash }
            .map { (path: folder + "/" + $0, date: Self.date(of: folder + "/" + $0)) }
            .sorted { $0.date > $1.date }
        for other in others.dropFirst(Self.kept - 1) { try? files.removeItem(atPath: other.path) }
    }

    private static func date(of path: String) -> Date {
        (try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date) ?? .distantPast
    }
}
