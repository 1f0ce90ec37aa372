import KnowledgeModel

extension Vocabulary {
    /// Two kinds, a facet of three levels, one with several values, and one without a scheme.
    static let small = Vocabulary(
        schemes: [
            scheme("kind", ["case", "guidance"].map { concept($0) }),
            scheme("provenance", [concept("synthetic", attributes: ["invented": ["true"]]), concept("published_summary")]),
            scheme(
                "extremism",
                [
                    concept("islamist"), concept("travel", broader: "islamist"), concept("returned", broader: "travel"), concept("right"),
                    concept("left"),
                ]),
            scheme("resource", ["family", "school", "friend"].map { concept($0) }),
        ],
        kinds: [
            KindDefinition(
                id: "case", label: Label(da: "Sag", en: "Case"), folder: "cases", prefix: "sag-",
                fields: [
                    field("extremism", .concept(scheme: "extremism"), .one), field("resource", .concept(scheme: "resource"), .any),
                    FieldDefinition(id: "gender", label: Label(da: "Køn", en: "Gender"), type: .text, cardinality: .one),
                ], isAboutPeople: true),
            KindDefinition(
                id: "guidance", label: Label(da: "Vejledning", en: "Guidance"), folder: "guidance", prefix: "",
                fields: [field("year", .year, .one), field("extremism", .concept(scheme: "extremism"), .any)]),
        ],
        commonFields: [field("kind", .concept(scheme: "kind"), .one), field("provenance", .concept(scheme: "provenance"), .one)],
        sources: [], disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [])

    private static func scheme(_ id: String, _ concepts: [Concept]) -> ConceptScheme {
        ConceptScheme(id: id, label: label(id), isOrdered: false, groups: [], concepts: concepts)
    }

    private static func concept(_ id: String, broader: String? = nil, attributes: [String: [String]] = [:]) -> Concept {
        Concept(id: id, label: label(id), broader: broader, attributes: attributes)
    }

    private static func field(_ id: String, _ type: FieldType, _ cardinality: Cardinality) -> FieldDefinition {
        FieldDefinition(id: id, label: label(id), type: type, cardinality: cardinality, isFacet: true)
    }

    private static func label(_ id: String) -> Label { Label(da: "\(id) på dansk", en: "\(id) in English") }
}
