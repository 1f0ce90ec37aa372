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

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

public struct EntryPlace: Sendable {
    public let path: String
    public let position: Position?
}

/// Why a folder could not be read as a corpus at all.
public struct UnreadableCorpus: Error {
    public let message: Label
}

/// Reads a corpus: the vocabulary first, then every entry of every kind, and last what they say of each other.
public enum CorpusReader {
    /// Reads the folder. All errors of all files come back in one run.
    ///
    /// - Parameter folder: the path as the user gave it; diagnostics repeat it.
    /// - Throws: `UnreadableCorpus` if there is no such folder, or no vocabulary in it.
    public static func read(folder: String) throws(UnreadableCorpus) -> Corpus {
        let folder = CorpusFolder(path: folder)
        let (vocabulary, problems) = try VocabularyReader.read(folder)
        var diagnostics = problems
        guard !problems.contains(where: { $0.severity == .error }) else {
            return Corpus(vocabulary: vocabulary, entries: [], places: [:], released: [], diagnostics: sorted(problems))
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
        let sound = CrossReferences(vocabulary: vocabulary, entries: placed, lostIDs: lostIDs).check()
            .filter(\.file.diagnostics.isEmpty)
        diagnostics += files.flatMap(\.diagnostics)
        let released = ReleasedFile.read(folder, vocabulary, reportingTo: &diagnostics)
        return Corpus(
            vocabulary: vocabulary, entries: sound.map(\.entry).sorted { $0.id < $1.id },
            places: Dictionary(uniqueKeysWithValues: sound.map { ($0.entry.id, EntryPlace(path: $0.file.path, position: $0.position)) }),
            released: released,
            diagnostics: sorted(diagnostics))
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.sorted { ($0.path, $0.position ?? .start) < ($1.path, $1.position ?? .start) }
    }
}
