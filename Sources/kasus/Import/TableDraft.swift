import Anonymisation
import CorpusFiles
import KnowledgeModel

/// A draft of a case from a row of a table.
struct TableDraft {
    let entry: EntryDraft
    let title: String
    let scrubbed: ScrubbedDraft

    init(_ row: CaseTable.Row, id: String, _ importer: Importer) {
        let vocabulary = importer.corpus.vocabulary
        let kind = importer.tableKind
        let fields = row.texts.sorted { $0.key < $1.key }
        let paragraphs = kind.sections.map { Self.paragraphs(of: row.sections[$0] ?? "") }
        let texts = fields.flatMap(\.value) + paragraphs.flatMap { $0 }
        let scrubbed = importer.scrubber.scrub(texts.map(DocumentDraft.cleaned), setting: .people) {
            DraftMark.question($0, $1.label.da)
        }
        self.scrubbed = scrubbed
        var rest = scrubbed.texts[...]
        var draft = EntryDraft(id: id, kind: kind)
        draft.values = row.values
        draft.values["review_status"] = vocabulary.heldStage
        for (field, written) in fields {
            let quoted = written.map { _ in YAMLText.quoted(rest.removeFirst()) }
            let isList = vocabulary.fields(of: kind).first { $0.id == field }?.cardinality.isList ?? false
            draft.values[field] = isList ? "[\(quoted.joined(separator: ", "))]" : quoted.first
        }
        let task = DraftMark.task("skriv titlen; den nævner problemstillingen, aldrig personen")
        title = row.texts["title"] == nil ? "" : scrubbed.texts[Self.place(of: "title", in: fields)]
        if row.texts["title"] == nil { draft.values["title"] = YAMLText.quoted(task) }
        for (name, written) in zip(kind.sections, paragraphs) {
            let blocks = written.map { _ in EntryDraft.Block(.paragraph, rest.removeFirst()) }
            let heading = name.prefix(1).uppercased() + name.dropFirst()
            let empty = EntryDraft.Block(.task, DraftMark.task("skriv afsnittet"))
            draft.sections.append(EntryDraft.Section(heading: heading, blocks: blocks.isEmpty ? [empty] : blocks))
        }
        draft.notes = Self.comments(scrubbed)
        entry = draft
    }

    /// A line that begins in small letters goes on with the one before.
    private static func paragraphs(of text: String) -> [String] {
        var paragraphs: [String] = []
        for line in text.split(whereSeparator: \.isNewline).map({ $0.split(separator: " ").joined(separator: " ") }) where !line.isEmpty {
            if let last = paragraphs.last, line.first?.isLowercase == true {
                paragraphs[paragraphs.count - 1] = last + " " + line
            } else {
                paragraphs.append(line)
            }
        }
        return paragraphs
    }

    private static func place(of field: String, in fields: [(key: String, value: [String])]) -> Int {
        fields.prefix { $0.key != field }.reduce(0) { $0 + $1.value.count }
    }

    private static func comments(_ scrubbed: ScrubbedDraft) -> [String] {
        var comments = [
            "KLADDE, lavet af kasus import af en tabel. Den kommer ikke med i indekset, før nogen har godkendt den.",
            "Dobbelte kantede parenteser er mærker: ret det, de peger på, og slet dem. 'kasus check' viser, hvor de står.",
        ]
        if !scrubbed.removed.isEmpty { comments.append("Fjernet: \(ImportText.counts(scrubbed.removed, .danish)).") }
        if !scrubbed.marked.isEmpty { comments.append("Mærket: \(ImportText.counts(scrubbed.marked, .danish)).") }
        return comments + ["Godkend: vælg en anden review_status, og flyt filen til mappen for sin materialetype."]
    }
}
