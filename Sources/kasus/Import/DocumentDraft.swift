import Anonymisation
import CorpusFiles
import DocumentTools
import KnowledgeModel

/// A draft of guidance from a document: its own text under its headings, each block with its place in the source.
struct DocumentDraft {
    let entry: EntryDraft
    let title: String
    let scrubbed: ScrubbedDraft
    let notes: [Label]

    init(_ document: DocumentText, fileName: String, _ importer: Importer) {
        let sections = DocumentSections(document).sections
        let written = document.title ?? sections.first?.heading ?? fileName
        var texts = [written]
        for section in sections { texts += [section.heading] + section.blocks.map(\.text) }
        let scrubbed = importer.scrubber.scrub(texts.map(Self.cleaned), setting: .reference) {
            DraftMark.question($0, $1.label.da)
        }
        self.scrubbed = scrubbed
        title = scrubbed.texts[0]
        let name = DraftMark.withoutMarks(title)
        let place = DocumentSource(document, title: name, importer)
        var draft = EntryDraft(id: importer.folder.id(forTitle: name, of: importer.documentKind), kind: importer.documentKind)
        var rest = scrubbed.texts.dropFirst()[...]
        for section in sections {
            let heading = DraftMark.withoutMarks(rest.removeFirst())
            let task = EntryDraft.Block(.task, DraftMark.task("kildens ord: skriv om med egne ord"))
            let blocks = section.blocks.map { block -> EntryDraft.Block in
                let citation = place.citation(pages: block.pages, heading: heading)
                let text = rest.removeFirst()
                return EntryDraft.Block(block.draftKind, citation == nil ? text + " " + DraftMark.task("side?") : text, citation: citation)
            }
            draft.sections.append(EntryDraft.Section(heading: heading, blocks: [task] + blocks))
        }
        draft.values = Self.values(title, place, draft, importer.corpus.vocabulary)
        notes = Self.notes(document, texts)
        draft.notes = Self.comments(scrubbed, notes, place, title: name)
        entry = draft
    }

    /// Brackets hold citations and marks in an entry; here they become round.
    static func cleaned(_ text: String) -> String {
        let plain = DraftMark.withoutBrackets(text).replacing("[", with: "(").replacing("]", with: ")")
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: plain.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
        return String(scalars)
    }

    private static func values(
        _ title: String, _ place: DocumentSource, _ draft: EntryDraft, _ vocabulary: Vocabulary
    ) -> [String: String] {
        var values = ["title": YAMLText.quoted(title)]
        values["provenance"] = vocabulary.documentOrigin
        values["review_status"] = vocabulary.heldStage
        values["sources"] = place.records(draft)
        for field in draft.kind.fields where field.type == .year && field.cardinality == .one {
            values[field.id] = place.known?.year.map(String.init)
        }
        return values
    }

    // MARK: What the editor is told

    private static func notes(_ document: DocumentText, _ texts: [String]) -> [Label] {
        var notes = document.convertedFrom.map { [Label.converted(from: $0)] } ?? []
        if !document.emptyPages.isEmpty {
            let pages = document.emptyPages.prefix(20).map(String.init).joined(separator: ", ")
            notes.append(
                Label(
                    da: "Ingen tekst på side \(pages): tomme, billeder eller skannet.",
                    en: "No text on page \(pages): empty, pictures or scanned."))
        }
        if LanguageGuess.isEnglish(texts) {
            notes.append(
                Label(
                    da: "Dokumentet er nok på engelsk; opslag skrives på dansk.",
                    en: "The document is probably in English; entries are in Danish."))
        }
        return notes
    }

    private static func comments(_ scrubbed: ScrubbedDraft, _ notes: [Label], _ place: DocumentSource, title: String) -> [String] {
        var comments = [
            "KLADDE, lavet af kasus import. Den kommer ikke med i indekset, før nogen har godkendt den.",
            "Teksten er kildens egen. Skriv den om med egne ord: tal og fakta må stå, kildens sætninger må ikke.",
            "Dobbelte kantede parenteser er mærker: ret det, de peger på, og slet dem. 'kasus check' viser, hvor de står.",
        ]
        if !scrubbed.removed.isEmpty { comments.append("Fjernet: \(ImportText.counts(scrubbed.removed, .danish)).") }
        if !scrubbed.marked.isEmpty { comments.append("Mærket: \(ImportText.counts(scrubbed.marked, .danish)).") }
        comments += notes.map(\.da)
        return comments + place.comments(title: title) + [
            "Godkend: vælg en anden review_status, og flyt filen til mappen for sin materialetype."
        ]
    }
}

extension DocumentText.Block {
    fileprivate var draftKind: EntryDraft.Block.Kind {
        switch kind {
        case .item(let number): .item(number: number)
        case .heading, .paragraph: .paragraph
        }
    }
}

/// Tells Danish from English by the small words that one of them lacks.
enum LanguageGuess {
    private static let danish: Set<String> = ["og", "at", "er", "det", "som", "på", "af", "med", "ikke", "til", "en", "den"]
    private static let english: Set<String> = ["the", "and", "of", "to", "is", "that", "with", "are", "this", "be", "not", "which"]

    static func isEnglish(_ texts: [String]) -> Bool {
        var (ours, theirs) = (0, 0)
        for text in texts.prefix(500) {
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter }).prefix(500) {
                if danish.contains(String(word)) { ours += 1 }
                if english.contains(String(word)) { theirs += 1 }
            }
        }
        return theirs > ours && theirs > 5
    }
}
