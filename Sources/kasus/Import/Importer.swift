import Anonymisation
import CorpusFiles
import DanishText
import DocumentTools
import Foundation
import KnowledgeModel

/// Turns files into drafts, one after the other; a bad one stops no other.
struct Importer {
    let corpus: Corpus
    let documentKind: KindDefinition
    let tableKind: KindDefinition
    let scrubber: DraftScrubber
    /// The source that the user named.
    let source: Source?
    var folder: DraftFolder

    init(corpus path: String, sourceID: String?) throws {
        do {
            corpus = try CorpusReader.read(folder: path)
        } catch {
            throw Failure(error)
        }
        let vocabulary = corpus.vocabulary
        guard let document = vocabulary.kindImported(from: "document"), let table = vocabulary.kindImported(from: "table") else {
            for problem in corpus.diagnostics { Terminal.error.write(problem.rendered(in: .current) + "\n") }
            throw Failure(
                .badCorpus,
                Label(
                    da: "vokabularet siger ikke, hvad der kan importeres ('import: document' og 'import: table' ved en materialetype)",
                    en: "the vocabulary does not say what can be imported ('import: document' and 'import: table' at a kind)"))
        }
        (documentKind, tableKind) = (document, table)
        let scanner = IdentifierScanner(vocabulary.anonymity, dictionary: Lexicon.installed(vocabulary).map { WordDictionary($0) })
        guard scanner.canJudgeNames else {
            throw Failure(
                .missingInput,
                Label(
                    da: "uden ordbog og navnelister kan navne ikke findes; installér hunspell-da, og læg mappen 'anonymity' i samlingen",
                    en:
                        "names cannot be found without dictionary and lists; install hunspell-da, and put the folder 'anonymity' into the corpus"
                ))
        }
        scrubber = DraftScrubber(scanner)
        source = try sourceID.map { try Self.source($0, vocabulary) }
        folder = DraftFolder(corpus: path, corpus)
    }

    private static func source(_ id: String, _ vocabulary: Vocabulary) throws -> Source {
        if let source = vocabulary.source(id), source.isCitable { return source }
        let known = vocabulary.sources.filter(\.isCitable).map(\.id).joined(separator: ", ")
        throw Failure(.wrongUsage, Label(da: "ukendt kilde '\(id)'; kendte er \(known)", en: "unknown source '\(id)'; known are \(known)"))
    }

    mutating func read(_ file: String) -> ImportOutcome {
        var outcome = ImportOutcome(file: file)
        do {
            if file.lowercased().hasSuffix(".csv") {
                try readTable(try bytes(of: file), &outcome)
            } else if let form = DocumentForm(fileName: file) {
                try readDocument(try bytes(of: file), form, &outcome)
            } else {
                throw Failure.unknownForm(of: file)
            }
        } catch let failure as Failure {
            outcome.failure = failure
        } catch {
            outcome.failure = Failure(.ourFault, Label(da: "'\(file)': fejl i programmet", en: "'\(file)': our fault"))
        }
        return outcome
    }

    private func bytes(of file: String) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw Failure(.missingInput, Label(da: "der er ingen fil '\(file)'", en: "there is no file '\(file)'"))
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
        guard size <= DocumentReader.largestSize else { throw Failure(.tooLarge(limit: DocumentReader.largestSize), file: file) }
        guard !isFolder.boolValue, let data = try? Data(contentsOf: URL(filePath: file)) else {
            throw Failure(.missingInput, Label(da: "'\(file)' kan ikke læses", en: "'\(file)' cannot be read"))
        }
        return [UInt8](data)
    }

    // MARK: Documents

    private mutating func readDocument(_ bytes: [UInt8], _ form: DocumentForm, _ outcome: inout ImportOutcome) throws {
        let file = outcome.file
        let result = try waitFor { () async throws(ToolProblem) -> Result<DocumentText, DocumentProblem> in
            do throws(DocumentProblem) {
                return .success(try await DocumentReader.read(bytes, as: form))
            } catch {
                return .failure(error)
            }
        }
        let document: DocumentText
        switch result {
        case .success(let text): document = text
        case .failure(let problem): throw Failure(problem, file: file)
        }
        let draft = DocumentDraft(document, fileName: URL(filePath: file).deletingPathExtension().lastPathComponent, self)
        outcome.pageCount = document.pageCount
        outcome.notes = draft.notes
        outcome.add(draft.scrubbed)
        try write(draft.entry, title: draft.title, &outcome)
    }

    // MARK: Tables

    private mutating func readTable(_ bytes: [UInt8], _ outcome: inout ImportOutcome) throws {
        let file = outcome.file
        guard let decoded = TextEncoding.decode(bytes) else { throw Failure.noText(file) }
        if let encoding = decoded.convertedFrom { outcome.notes.append(.converted(from: encoding)) }
        let (table, problems) = CaseTable.read(decoded.text, path: file, kind: tableKind, vocabulary: corpus.vocabulary)
        outcome.problems = problems
        outcome.problems += table.rows.compactMap { row in
            guard let id = row.id, folder.isTaken(id) else { return nil }
            return Diagnostic(
                severity: .error, path: file, position: Position(line: row.line, column: 1),
                message: Label(
                    da: "id '\(id)' findes allerede; giv rækken et andet id, eller lad cellen være tom",
                    en: "id '\(id)' is already taken; give the row another, or leave the cell empty"), excerpt: nil)
        }
        guard outcome.problems.isEmpty else {
            let count = outcome.problems.count
            throw Failure(
                .badCorpus,
                Label(
                    da: "'\(file)': \(count) fejl i tabellen; intet er skrevet",
                    en: "'\(file)': \(count) error\(count == 1 ? "" : "s") in the table; nothing is written"))
        }
        guard !table.rows.isEmpty else {
            throw Failure(.nothing, Label(da: "'\(file)' har ingen rækker", en: "'\(file)' holds no rows"))
        }
        for id in table.rows.compactMap(\.id) { folder.take(id) }
        for row in table.rows {
            let draft = TableDraft(row, id: row.id ?? folder.nextNumber(of: tableKind), self)
            outcome.add(draft.scrubbed)
            try write(draft.entry, title: draft.title, &outcome)
        }
    }

    private mutating func write(_ draft: EntryDraft, title: String, _ outcome: inout ImportOutcome) throws {
        let path = folder.path(of: draft.id)
        guard !folder.holdsDraft(draft.id) else {
            throw Failure(
                .nothing,
                Label(
                    da: "'\(outcome.file)': kladden '\(path)' findes allerede, og intet er skrevet; slet den, eller giv den et andet navn",
                    en: "'\(outcome.file)': the draft '\(path)' is there already, and nothing is written; delete it, or rename it"))
        }
        guard draft.text(corpus.vocabulary).utf8.count <= DraftFolder.largestDraft else {
            throw Failure(
                .badCorpus,
                Label(
                    da: "'\(outcome.file)': teksten er for lang til ét opslag; del dokumentet, og importér delene",
                    en: "'\(outcome.file)': the text is too long for one entry; divide the document, and import its parts"))
        }
        do {
            try folder.write(draft)
        } catch {
            throw Failure(.missingInput, Label(da: "'\(path)' kan ikke skrives", en: "'\(path)' cannot be written"))
        }
        folder.take(draft.id)
        outcome.drafts.append(
            ImportOutcome.Draft(id: draft.id, kind: draft.kind, title: title, path: path, sectionCount: draft.sections.count))
    }
}

extension Vocabulary {
    /// The kind of entry that becomes of a document or a table.
    fileprivate func kindImported(from form: String) -> KindDefinition? {
        scheme("kind")?.concepts.first { $0.attributes["import"] == [form] }.flatMap { kind($0.id) }
    }

    /// The stage of review at which an entry is held back.
    var heldStage: String? { scheme("review_status")?.concepts.first { $0.attributes["held"] == ["true"] }?.id }

    /// Where entries come from that are made of a document.
    var documentOrigin: String? { scheme("provenance")?.concepts.first { $0.attributes["import"] == ["document"] }?.id }
}
