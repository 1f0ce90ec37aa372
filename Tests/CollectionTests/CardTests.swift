import KnowledgeModel
import Testing

/// Every value that a reader may want to look up has its card, and only one.
@Suite struct CardTests {
    /// A scheme, and the kind of the entries that tell of its values.
    private static let cards: [(scheme: String, kind: String)] = [
        ("sign", "sign"), ("intervention", "intervention"), ("actor", "actor"), ("legal_basis", "law"),
        ("organisation_model", "organisation_model"), ("assessment_tool_part", "tool"), ("trait", "trait"),
    ]

    @Test(arguments: cards.indices)
    func `Every value has its card, and one only`(_ index: Int) throws {
        let (scheme, kind) = Self.cards[index]
        let definition = try #require(ShippedCorpus.vocabulary.kind(kind))
        var problems: [String] = []
        for concept in ShippedCorpus.concepts(of: scheme) {
            let found = ShippedCorpus.entries(of: kind).filter { Self.concept(of: $0, definition) == (scheme, concept.id) }
            switch found.count {
            case 0: problems.append("\(scheme)=\(concept.id) (\(concept.label.da)) has no card")
            case 1: break
            default: problems.append("\(scheme)=\(concept.id) has \(found.count) cards: \(found.map(\.id).joined(separator: " "))")
            }
        }
        expectNone(problems)
    }

    @Test func `A sign's card carries a reservation, two other explanations and three things to ask next`() {
        var problems: [String] = []
        for entry in ShippedCorpus.entries(of: "sign") {
            if Self.texts(entry, "caveat").joined().wordCount < 10 { problems.append("\(entry.id) has no reservation to speak of") }
            if Self.texts(entry, "other_explanations").count < 2 { problems.append("\(entry.id) has fewer than two other explanations") }
            if Self.texts(entry, "ask_next").count < 3 { problems.append("\(entry.id) has fewer than three things to ask next") }
        }
        expectNone(problems)
    }

    @Test func `A sign's card asks questions`() {
        expectNone(
            ShippedCorpus.entries(of: "sign").flatMap { entry in
                Self.texts(entry, "ask_next").filter { !$0.contains("?") }.map { "\(entry.id) asks nothing: \($0)" }
            })
    }

    @Test func `A sign that is close to signs of other catalogues points to them, and no catalogue is left out`() {
        let catalogues = Set(ShippedCorpus.entries(of: "sign").flatMap { $0.values(of: "sign_catalogue") })
        #expect(catalogues == Set(ShippedCorpus.concepts(of: "sign_catalogue").map(\.id)))
        var problems: [String] = []
        for entry in ShippedCorpus.entries(of: "sign") {
            let close = ShippedCorpus.vocabulary.scheme("sign")?[entry.id]?.attributes["close"] ?? []
            if entry.values(of: "close") != close { problems.append("\(entry.id): its crosswalk is not that of the vocabulary") }
        }
        expectNone(problems)
    }

    @Test func `A card is more than its name`() {
        var problems: [String] = []
        for (_, kind) in Self.cards {
            problems += ShippedCorpus.entries(of: kind).filter { $0.sections.map(\.plainText.wordCount).reduce(0, +) < 40 }
                .map { "\($0.id) has hardly any text" }
        }
        expectNone(problems)
    }

    @Test func `A law's card tells from when it is and whether it still holds`() {
        expectNone(ShippedCorpus.entries(of: "law").filter { $0.value(of: "validity") == nil }.map { "\($0.id) has no validity" })
        expectNone(
            ShippedCorpus.entries(of: "law").filter { !$0.text.contains(/\b20[12]\d\b/) }.map { "\($0.id) names no year" })
    }

    @Test func `A definition stands on a source`() {
        expectNone(ShippedCorpus.entries(of: "term").filter { $0.citedPlaces.isEmpty }.map { "\($0.id) cites nothing" })
    }

    /// The scheme and the value that an entry is about.
    private static func concept(of entry: Entry, _ kind: KindDefinition) -> (String, String)? {
        switch kind.concept {
        case .none: return nil
        case .id(let scheme): return (scheme, entry.id)
        case .field(let field):
            guard let value = entry.value(of: field) else { return nil }
            if let scheme = kind.fields.first(where: { $0.id == field })?.type.scheme { return (scheme, value) }
            let parts = value.split(separator: "=").map(String.init)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }

    private static func texts(_ entry: Entry, _ field: String) -> [String] {
        guard case .texts(let texts)? = entry.fields[field] else { return [] }
        return texts
    }
}

private func == (left: (String, String)?, right: (String, String)) -> Bool {
    left.map { $0.0 == right.0 && $0.1 == right.1 } ?? false
}
