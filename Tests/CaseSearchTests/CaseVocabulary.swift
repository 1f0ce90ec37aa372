import KnowledgeModel

extension Vocabulary {
    /// Cases with a field of each measure, signs in three catalogues, and cards of offers.
    static let cases = Vocabulary(
        schemes: [
            scheme("kind", ["case", "card", "sign"]), ConceptScheme.made("provenance", [concept("synthetic", ["invented": ["true"]])]),
            ConceptScheme.made(
                "form", [concept("one"), concept("two"), concept("two.first", broader: "two"), concept("two.second", broader: "two"), open]),
            ConceptScheme.made(
                "sign",
                [
                    concept("a.1", ["cat": ["a"], "sev": ["grave"]]), concept("a.2", ["cat": ["a"], "sev": ["mild"]]),
                    concept("a.3", ["cat": ["a"], "sev": ["mild"]]), concept("b.1", ["cat": ["b"], "close": ["a.1"]]),
                    concept("c.1", ["cat": ["c"], "close": ["a.1"]]),
                ]),
            scheme("catalogue", ["a", "b", "c"]), scheme("severity", ["grave", "mild"]),
            ConceptScheme.made(
                "situation",
                [
                    concept("travel"), concept("home"), concept("ill", ["other_cause": ["true"]]),
                    concept("nothing", ["dismisses": ["true"]]),
                ]),
            ConceptScheme.made("age", [concept("young"), concept("old"), open]),
            ConceptScheme.made("band", [concept("child"), concept("teen"), concept("adult"), open]),
            scheme("gender", ["kvinde", "mand"]), scheme("duration", ["short", "long"]), scheme("outcome", ["better", "worse"]),
            ConceptScheme.made(
                "course",
                [
                    concept("solved"), concept("dropped"), concept("rejected", ["dismisses": ["true"]]),
                    concept("running", ["open": ["true"]]),
                ]),
            scheme("offer", ["talk", "mentor", "job"]),
        ],
        kinds: [
            KindDefinition(
                id: "case", label: label("case"), folder: "cases", prefix: "sag-",
                fields: [
                    field("form", .one, .tree, 2), field("sign", .any, .overlap, 4, role: .sign, section: "tegn"),
                    field("situation", .any, .overlap, 4, role: .situation, section: "tegn"),
                    field("age", .one, .exact, 1.5, role: .age, section: "baggrund"),
                    field("band", .one, .ordinal, 1, section: "baggrund"),
                    FieldDefinition(
                        id: "gender", label: label("gender"), type: .concept(scheme: "gender"), cardinality: .one, role: .uncompared),
                    field("duration", .one, .none, 0), field("course", .any, .none, 0, role: .course, section: "udfald"),
                    FieldDefinition(id: "outcome", label: label("outcome"), type: .concept(scheme: "outcome"), cardinality: .one),
                    FieldDefinition(
                        id: "offers", label: label("offers"),
                        type: .structure(
                            [
                                .init(id: "step", label: label("step"), type: .integer),
                                .init(id: "what", label: label("what"), type: .concept(scheme: "offer")),
                                .init(id: "start_month", label: label("start"), type: .integer),
                                .init(id: "end_month", label: label("end"), type: .integer),
                            ], value: "what"), cardinality: .any, isFacet: true, section: "udfald", role: .offer),
                    FieldDefinition(
                        id: "narrative", label: label("narrative"), type: .sections([]), cardinality: .one, similarity: .text, weight: 1.5),
                    FieldDefinition(id: "denied", label: label("denied"), type: .denial, cardinality: .any),
                ], isAboutPeople: true),
            KindDefinition(
                id: "card", label: label("card"), folder: "cards", prefix: "indsats-",
                fields: [
                    field("offers", .one, .none, 0, scheme: "offer", role: .offer), field("age", .any, .none, 0, role: .age),
                    field("situation", .any, .none, 0, role: .situation),
                ], concept: .field("offers")),
            KindDefinition(
                id: "sign", label: label("sign"), folder: "signs", prefix: "",
                fields: [
                    FieldDefinition(
                        id: "catalogue", label: label("catalogue"), type: .concept(scheme: "catalogue"), cardinality: .one,
                        conceptAttribute: "cat"),
                    FieldDefinition(
                        id: "severity", label: label("severity"), type: .concept(scheme: "severity"), cardinality: .one,
                        conceptAttribute: "sev"),
                    FieldDefinition(
                        id: "caveat", label: Label(da: "Forbehold", en: "Caveat"), type: .text, cardinality: .one, isSearched: true,
                        role: .reservation),
                    FieldDefinition(
                        id: "others", label: Label(da: "Andre forklaringer", en: "Others"), type: .text, cardinality: .some,
                        isSearched: true, role: .otherExplanation),
                ], concept: .id(scheme: "sign")),
        ],
        commonFields: [
            field("kind", .one, .none, 0), field("provenance", .one, .none, 0),
            FieldDefinition(
                id: "sources", label: label("sources"),
                type: .structure(
                    [.init(id: "id", label: label("source"), type: .source), .init(id: "page", label: label("page"), type: .integer)],
                    value: nil), cardinality: .any),
        ],
        sources: [Source(id: "S1", title: "Kortlægning", year: 2018, pages: 59, isCitable: true)],
        disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [])

    private static var open: Concept { concept("not_stated", ["open": ["true"]]) }

    private static func scheme(_ id: String, _ values: [String]) -> ConceptScheme { .made(id, values.map { concept($0) }) }

    private static func concept(_ id: String, _ attributes: [String: [String]] = [:], broader: String? = nil) -> Concept {
        Concept(id: id, label: label(id), broader: broader, attributes: attributes)
    }

    private static func field(
        _ id: String, _ cardinality: Cardinality, _ similarity: Similarity, _ weight: Double, scheme: String? = nil,
        role: FieldRole? = nil, section: String? = nil
    ) -> FieldDefinition {
        FieldDefinition(
            id: id, label: label(id), type: .concept(scheme: scheme ?? id), cardinality: cardinality, isFacet: true,
            similarity: similarity, weight: weight, section: section, role: role)
    }

    private static func label(_ id: String) -> Label { Label(da: id, en: "\(id) in English") }
}

extension ConceptScheme {
    fileprivate static func made(_ id: String, _ concepts: [Concept]) -> ConceptScheme {
        ConceptScheme(id: id, label: Label(da: id, en: id), isOrdered: false, groups: [], concepts: concepts)
    }
}
