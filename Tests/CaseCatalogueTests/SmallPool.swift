import CaseSearch
import KnowledgeModel

/// A vocabulary of three fields, and cases made of nothing but values of them.
enum SmallPool {
    static let vocabulary = Vocabulary(
        schemes: [
            scheme("form", ["a", "b", "c"]), scheme("side", ["left", "right"]), scheme("tag", (1...9).map { "t\($0)" }),
            ConceptScheme(
                id: "provenance", label: label("provenance"), isOrdered: false, groups: [],
                concepts: [Concept(id: "synthetic", label: label("synthetic"), attributes: ["invented": ["true"]])]),
        ],
        kinds: [
            KindDefinition(
                id: "case", label: label("case"), folder: "cases", prefix: "sag-",
                fields: [
                    field("form", .one), field("side", .one), field("tag", .any),
                    FieldDefinition(id: "secret", label: label("secret"), type: .concept(scheme: "tag"), cardinality: .any),
                ], isAboutPeople: true)
        ],
        commonFields: [
            FieldDefinition(
                id: "provenance", label: label("provenance"), type: .concept(scheme: "provenance"), cardinality: .one, isFacet: true)
        ],
        sources: [], disclosure: DisclosureRules(k: 5, key: [], sensitive: []),
        criteria: [
            CatalogueCriterion(id: "c1", label: label("c1"), fields: ["tag"]),
            CatalogueCriterion(id: "c2", label: label("c2"), fields: ["form"], pairedFields: ["side"]),
        ])

    static func label(_ text: String) -> Label { Label(da: text, en: text) }

    /// The values named, and one that says nothing.
    private static func scheme(_ id: String, _ values: [String]) -> ConceptScheme {
        ConceptScheme(
            id: id, label: label(id), isOrdered: false, groups: [],
            concepts: values.map { Concept(id: $0, label: label($0)) }
                + [Concept(id: "silent", label: label("silent"), attributes: ["unstated": ["true"]])])
    }

    private static func field(_ id: String, _ cardinality: Cardinality) -> FieldDefinition {
        FieldDefinition(
            id: id, label: label(id), type: .concept(scheme: id), cardinality: cardinality, isFacet: true, isCovered: true)
    }

    static func entry(_ id: String, _ form: String, _ side: String, _ tags: [String]) -> Entry {
        Entry(
            id: id, kind: "case", title: Label(da: "Sag \(id)", en: "Case \(id)"),
            fields: [
                "form": .values([form]), "side": .values([side]), "tag": .values(tags), "provenance": .values(["synthetic"]),
            ], sections: [])
    }

    static func pool(_ entries: [Entry], matching: [String]? = nil) -> CasePool {
        let sorted = entries.sorted { $0.id < $1.id }
        return CasePool(vocabulary: vocabulary, collection: sorted, matching: matching ?? sorted.map(\.id))
    }

    static func random(_ count: Int, using generator: inout SeededGenerator) -> CasePool {
        pool(
            (0..<count).map { number in
                let tags = (1...9).map { "t\($0)" }.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
                return entry(
                    "sag-" + (number < 10 ? "0" : "") + "\(number)", ["a", "a", "a", "b", "c", "silent"].randomElement(using: &generator)!,
                    ["left", "right", "silent"].randomElement(using: &generator)!, tags)
            })
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
