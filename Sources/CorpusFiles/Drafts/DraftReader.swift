internal import KnowledgeModel

/// Reads the folder of drafts. What holds an entry back is its `review_status`, here as in any folder; but as long as it is held
/// back it may be unfinished here, and what it lacks is a warning that stops nothing.
struct DraftReader {
    /// Held back, as far as they could be read.
    private(set) var held: [PlacedEntry] = []
    /// Approved, but still in this folder: entries like all others.
    private(set) var approved: [(file: SourceFile, entries: [PlacedEntry])] = []
    private var files: [SourceFile] = []

    /// What is wrong with the drafts. Apart from marks a draft is told everything once: a source that is not in the vocabulary yet
    /// stands in every citation.
    var diagnostics: [Diagnostic] {
        files.flatMap { file in
            var said: Set<String> = []
            return file.diagnostics.filter { $0.excerpt == nil || said.insert($0.message.da).inserted }.map {
                Diagnostic(severity: .warning, path: $0.path, position: $0.position, message: $0.message, excerpt: $0.excerpt)
            }
        }
    }

    static func read(_ folder: CorpusFolder, _ vocabulary: Vocabulary, reportingTo diagnostics: inout [Diagnostic]) -> DraftReader {
        var reader = DraftReader()
        for path in folder.draftFiles(reportingTo: &diagnostics) {
            switch SourceFile.read(path) {
            case .failure(let unreadable): diagnostics.append(unreadable.diagnostic)
            case .success(let file): reader.add(file, name: CorpusFolder.name(of: path), vocabulary)
            }
        }
        return reader
    }

    private mutating func add(_ file: SourceFile, name: String, _ vocabulary: Vocabulary) {
        let isHeld = vocabulary.isHeld(file.headerValue("review_status"))
        guard let kind = file.headerValue("kind").flatMap(vocabulary.kind) else {
            file.error(
                at: .start, da: "kladden siger ikke, hvilken materialetype den er; skriv 'kind: …' i hovedet",
                en: "the draft does not say what kind it is; write 'kind: …' in the header")
            if isHeld { files.append(file) } else { approved.append((file, [])) }
            return
        }
        let entries = EntryFileReader(file: file, vocabulary: vocabulary, kind: kind).entries(isCatalogue: false, name: name)
        // A header may be written so that it reads otherwise than it looks: what was read decides.
        if isHeld, entries.allSatisfy({ vocabulary.isHeld($0.entry.value(of: "review_status")) }) {
            files.append(file)
            held += entries
        } else {
            approved.append((file, entries))
        }
    }

    /// Ids that are taken, and what drafts say of others.
    mutating func check(_ vocabulary: Vocabulary, against ids: Set<String>) {
        for draft in held where ids.contains(draft.entry.id) {
            draft.file.error(
                at: draft.position, da: "id '\(draft.entry.id)' findes allerede i samlingen", en: "id '\(draft.entry.id)' is already taken")
        }
        let own = held.filter { !ids.contains($0.entry.id) }
        held = CrossReferences(vocabulary: vocabulary, entries: own, lostIDs: ids).check()
    }
}

extension Vocabulary {
    /// Whether an entry at this stage of review is held back. No stage holds nothing back.
    fileprivate func isHeld(_ status: String?) -> Bool {
        status.flatMap { scheme("review_status")?[$0] }?.attributes["held"] == ["true"]
    }
}

extension SourceFile {
    /// What stands behind a field of the front matter, before anything is parsed.
    fileprivate func headerValue(_ field: String) -> String? {
        guard line(1) == "---", lineCount > 1 else { return nil }
        for number in 2...lineCount {
            guard let line = line(number), line != "---" else { return nil }
            guard line.hasPrefix(field + ":") else { continue }
            return String(line.dropFirst(field.count + 1).prefix { $0 != "#" }).trimmed.filter { !"'\"".contains($0) }
        }
        return nil
    }
}
