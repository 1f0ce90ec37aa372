import KnowledgeModel

extension Vocabulary {
    /// Cases about people and guidance that is not, with the origins that the shipped vocabulary has.
    static let small = Vocabulary(
        schemes: [
            ConceptScheme(
                id: "provenance", label: Label(da: "Oprindelse", en: "Provenance"), isOrdered: false, groups: [],
                concepts: [
                    origin("synthetic", invented: true), origin("composite"), origin("authentic_anonymised"), origin("published_summary"),
                ])
        ],
        kinds: [
            KindDefinition(
                id: "case", label: Label(da: "Sag", en: "Case"), folder: "cases", prefix: "sag-", fields: [], isAboutPeople: true),
            KindDefinition(id: "guidance", label: Label(da: "Vejledning", en: "Guidance"), folder: "guidance", prefix: "", fields: []),
        ],
        commonFields: [], sources: [], disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [])

    private static func origin(_ id: String, invented: Bool = false) -> Concept {
        Concept(id: id, label: Label(da: id, en: id), attributes: invented ? ["invented": ["true"]] : [:])
    }
}

extension Entry {
    static func sample(kind: String, provenance: FieldContent?) -> Entry {
        Entry(
            id: "sag-01", kind: kind, title: Label(da: "En bekymring", en: "En bekymring"),
            fields: provenance.map { ["provenance": $0] } ?? [:],
            sections: [Section(heading: "Baggrund", anchor: "baggrund", blocks: [.paragraph([.text("En ung mand.")])])])
    }
}
