internal import KnowledgeModel

/// An entry with what the rules ask of it, found once.
struct ExaminedEntry {
    let entry: Entry
    let vocabulary: Vocabulary
    let texts: [EntryTexts.Text]
    /// The identifiers of each text.
    let identifiers: [[Identifier]]
    let displayed: [String: [String]]?

    init(_ entry: Entry, vocabulary: Vocabulary, scanner: IdentifierScanner, displayed: [String: [String]]?) {
        self.entry = entry
        self.vocabulary = vocabulary
        self.displayed = displayed
        texts = EntryTexts(of: entry, vocabulary: vocabulary).texts
        let setting: TextSetting = vocabulary.kind(entry.kind)?.isAboutPeople == false ? .reference : .people
        let allowed = vocabulary.anonymity.allowed.filter { $0.entries.contains(entry.id) }.map(\.text)
        let scanner = allowed.isEmpty ? scanner : scanner.allowing(allowed)
        identifiers = texts.map { scanner.identifiers(in: $0.text, setting: setting) }
    }

    /// An entry of a kind that nobody knows may tell of people.
    var isAboutPeople: Bool { vocabulary.kind(entry.kind)?.isAboutPeople != false }

    var isInvented: Bool { Self.attribute("invented", of: "provenance", in: entry, vocabulary) }
    var isDraft: Bool { Self.isDraft(entry, vocabulary) }

    /// Whether its stage of review says that nobody has looked at it.
    static func isDraft(_ entry: Entry, _ vocabulary: Vocabulary) -> Bool {
        attribute("held", of: "review_status", in: entry, vocabulary)
    }

    var record: AnonymityRecord? { AnonymityRecord(entry) }

    private static func attribute(_ name: String, of field: String, in entry: Entry, _ vocabulary: Vocabulary) -> Bool {
        let concept = entry.value(of: field).flatMap { vocabulary.scheme(field)?[$0] }
        return concept?.attributes[name] == ["true"]
    }
}
