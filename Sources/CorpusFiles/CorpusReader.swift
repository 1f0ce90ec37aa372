public import KnowledgeModel

/// What a folder of entries holds, and what is wrong with it.
public struct Corpus: Sendable {
    public let vocabulary: Vocabulary
    /// Sorted by id.
    public let entries: [Entry]
    /// The path of each entry's file and the place of its header, by id.
    public let places: [String: EntryPlace]
    /// The record of the release before, if there was one.
    public let released: [ReleasedPart]
    /// Sorted by path and place. What stands in a file with an error is not among the entries.
    public let diagnostics: [Diagnostic]
    /// What is being worked on in the folder of drafts: no part of the entries. Sorted by id.
    public let drafts: [Entry]
    /// What the drafts lack: warnings, since nothing of them is shown. Sorted by path and place.
    public let draftDiagnostics: [Diagnostic]

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Where an entry stands.
public struct EntryPlace: Sendable {
    public let path: String
    /// The place of its header.
    public let position: Position?
    let texts: TextPlaces

    /// Where words of the entry stand in its file, if they can be found there as they were read.
    ///
    /// - Parameters:
    ///   - words: a few words as they are read, without markup; line ends may stand anywhere between them.
    ///   - occurrence: how many times they stood before in the same text.
    ///   - anchor: the section that holds them; `nil` for the header.
    public func position(of words: String, occurrence: Int, inSection anchor: String?) -> Position? {
        texts.position(of: words, occurrence: occurrence, inSection: anchor)
    }
}

/// Why a folder could not be read as a corpus at all.
public struct UnreadableCorpus: Error {
    public let message: Label

    public init(message: Label) {
        self.message = message
    }
}

/// Reads a corpus: the vocabulary first, then every entry of every kind, and last what they say of each other.
public enum CorpusReader {
    /// Reads the folder. All errors of all files come back in one run.
    ///
    /// - Parameter folder: the path as the user gave it; diagnostics repeat it.
    /// - Throws: `UnreadableCorpus` if there is no such folder, or no vocabulary in it.
    public static func read(folder: String) throws(UnreadableCorpus) -> Corpus {
        let folder = CorpusFolder(path: folder)
        let (vocabulary, anonymity, problems) = try vocabulary(of: folder)
        var diagnostics = problems
        guard !problems.contains(where: { $0.severity == .error }) else {
            return Corpus(
                vocabulary: vocabulary, entries: [], places: [:], released: [], diagnostics: sorted(problems), drafts: [],
                draftDiagnostics: [])
        }
        var files: [SourceFile] = []
        var placed: [PlacedEntry] = []
        var lostIDs: Set<String> = []
        for (kind, path) in folder.entryFiles(of: vocabulary, reportingTo: &diagnostics) {
            switch SourceFile.read(path) {
            case .failure(let unreadable):
                diagnostics.append(unreadable.diagnostic)
                lostIDs.insert(CorpusFolder.name(of: path))
            case .success(let file):
                files.append(file)
                placed += EntryFileReader(file: file, vocabulary: vocabulary, kind: kind)
                    .entries(isCatalogue: path.hasSuffix(".yml"), name: CorpusFolder.name(of: path))
                if !file.diagnostics.isEmpty { lostIDs.formUnion(file.writtenIDs + [CorpusFolder.name(of: path)]) }
            }
        }
        var drafts = DraftReader.read(folder, vocabulary, reportingTo: &diagnostics)
        files += drafts.approved.map(\.file)
        placed += drafts.approved.flatMap(\.entries)
        let sound = CrossReferences(vocabulary: vocabulary, entries: placed, lostIDs: lostIDs).check()
            .filter(\.file.diagnostics.isEmpty)
        let ids = Set(placed.map(\.entry.id)).union(lostIDs)
        drafts.check(vocabulary, against: ids)
        anonymity.check(against: ids.union(drafts.held.map(\.entry.id)))
        diagnostics += (files + anonymity.files).flatMap(\.diagnostics)
        let released = ReleasedFile.read(folder, vocabulary, reportingTo: &diagnostics)
        return Corpus(
            vocabulary: vocabulary, entries: sound.map(\.entry).sorted { $0.id < $1.id },
            places: Dictionary(uniqueKeysWithValues: (sound + drafts.held).map { ($0.entry.id, $0.place) }), released: released,
            diagnostics: sorted(diagnostics), drafts: drafts.held.map(\.entry).sorted { $0.id < $1.id },
            draftDiagnostics: sorted(drafts.diagnostics))
    }

    /// Reads the vocabulary with its lists and no entry.
    ///
    /// - Throws: as `read(folder:)`.
    public static func vocabulary(folder: String) throws(UnreadableCorpus) -> (Vocabulary, [Diagnostic]) {
        let (vocabulary, anonymity, problems) = try vocabulary(of: CorpusFolder(path: folder))
        return (vocabulary, sorted(problems + (problems.isEmpty ? anonymity.files.flatMap(\.diagnostics) : [])))
    }

    /// The vocabulary with the lists that stand beside it. What is wrong with the lists' files is not among the diagnostics
    /// as long as more may be found.
    private static func vocabulary(
        of folder: CorpusFolder
    ) throws(UnreadableCorpus) -> (Vocabulary, AnonymityReader.Outcome, [Diagnostic]) {
        let (vocabulary, problems) = try VocabularyReader.read(folder)
        let anonymity = AnonymityReader.read(folder, vocabulary: vocabulary)
        return (vocabulary.with(anonymity.lists), anonymity, problems + anonymity.diagnostics)
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.sorted { ($0.path, $0.position ?? .start) < ($1.path, $1.position ?? .start) }
    }
}
