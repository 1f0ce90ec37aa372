import Anonymisation
import KnowledgeModel

/// A vocabulary with one field of each sort that disclosure control treats in a way of its own.
enum DisclosureFixture {
    static let vocabulary = vocabulary()

    static func vocabulary(
        k: Int = 5, key: [String] = ["form", "age", "gender"], suppressedAtMost: Int = 5
    ) -> Vocabulary {
        Vocabulary(
            schemes: schemes,
            kinds: [
                KindDefinition(
                    id: "case", label: label("Sag"), folder: "cases", prefix: "sag-", fields: fields, isAboutPeople: true),
                KindDefinition(id: "guidance", label: label("Vejledning"), folder: "guidance", prefix: "", fields: []),
            ],
            commonFields: [
                field("provenance", .concept(scheme: "provenance"), .one), field("related", .reference, .any),
            ],
            sources: [],
            disclosure: DisclosureRules(
                k: k, key: key, sensitive: ["background", "outcome"], suppressedAtMost: suppressedAtMost, follows: ["legal": "age"],
                numbered: ["steps": "no"]),
            criteria: [])
    }

    private static let fields = [
        field("form", .concept(scheme: "form"), .one, .high), field("age", .concept(scheme: "age"), .one, .high),
        field("gender", .concept(scheme: "gender"), .one, .high), field("legal", .concept(scheme: "legal"), .one, .low),
        field("situation", .concept(scheme: "situation"), .any, .low), field("sign", .concept(scheme: "sign"), .any, .low),
        FieldDefinition(
            id: "severity", label: label("severity"), type: .concept(scheme: "severity"), cardinality: .any, isFacet: true,
            derivation: FieldDefinition.Derivation(field: "sign", attribute: "sev")),
        field("background", .concept(scheme: "background"), .any, .high), field("outcome", .concept(scheme: "outcome"), .one),
        field("primacy", .concept(scheme: "outcome"), .optional), field("period", .band, .optional, .high),
        field(
            "steps",
            .structure(
                [
                    .init(id: "no", label: label("no"), type: .integer),
                    .init(id: "what", label: label("what"), type: .concept(scheme: "offer")),
                    .init(id: "month", label: label("month"), type: .integer),
                    .init(id: "for", label: label("for"), type: .concept(scheme: "age")),
                    .init(id: "note", label: label("note"), type: .text),
                ], value: "what"), .any, .low),
        field("denied", .denial, .any),
    ]

    private static let schemes = [
        scheme("provenance", [concept("synthetic", ["invented": ["true"]]), concept("composite"), concept("authentic")]),
        ConceptScheme(
            id: "form", label: label("form"), isOrdered: false, groups: [],
            concepts: [
                concept("islamist"), concept("right"), concept("left"), concept("other"), concept("other.sect", broader: "other"),
                concept("other.state", broader: "other"), unstated("not_stated"),
            ],
            coarser: [CoarserValue(concept: concept("political"), level: 2, holds: ["right", "left"])]),
        ConceptScheme(
            id: "age", label: label("age"), isOrdered: true, groups: [],
            concepts: [concept("child"), concept("teen"), concept("young"), concept("adult"), unstated("unknown")],
            coarser: [
                CoarserValue(concept: concept("under_18"), level: 1, holds: ["child", "teen"]),
                CoarserValue(concept: concept("over_18"), level: 2, holds: ["young", "adult"]),
            ]),
        scheme("gender", [concept("female"), concept("male"), unstated("unsaid")]),
        scheme(
            "legal",
            [concept("minor", ["implies": ["age=under_18"]]), concept("grown", ["implies": ["age=over_18"]]), unstated("no_legal")]),
        scheme(
            "situation", [concept("online"), concept("returned"), concept("turning_18", ["implies": ["age=teen", "age=young"]])]),
        scheme("sign", [concept("s1", ["sev": ["serious"]]), concept("s2", ["sev": ["other"]]), concept("s3", ["sev": ["other"]])]),
        scheme("severity", ["serious", "other"].map { concept($0) }),
        scheme(
            "background",
            [
                concept("crime"), concept("crime.self", broader: "crime"), concept("crime.family", broader: "crime"), concept("home"),
                concept("school"),
            ]),
        scheme("outcome", [concept("better"), concept("same"), unstated("unclear")]),
        scheme("offer", ["mentor", "coach", "exit"].map { concept($0) }),
    ]

    // MARK: Entries

    static func entry(
        _ number: Int, _ form: String = "islamist", _ age: String = "teen", _ gender: String = "male", provenance: String = "authentic",
        _ more: [String: FieldContent] = [:]
    ) -> Entry {
        let fields: [String: FieldContent] = [
            "provenance": .values([provenance]), "form": .values([form]), "age": .values([age]), "gender": .values([gender]),
        ]
        return Entry(
            id: "sag-\(number)", kind: "case", title: label("En sag"), fields: fields.merging(more) { $1 },
            sections: [Section(heading: "Baggrund", anchor: "baggrund", blocks: [.paragraph([.text("En dag skete der noget.")])])])
    }

    static func entry(_ number: Int, _ more: [String: FieldContent]) -> Entry { entry(number, "islamist", "teen", "male", more) }

    /// So many entries alike.
    static func alike(
        _ numbers: Range<Int>, _ form: String = "islamist", _ age: String = "teen", _ gender: String = "male",
        _ more: [String: FieldContent] = [:]
    ) -> [Entry] {
        numbers.map { entry($0, form, age, gender, more) }
    }

    static func step(_ number: Int, _ what: String, month: Int, for age: String? = nil) -> StructuredValue {
        StructuredValue(
            members: [
                .init(id: "no", content: .integer(number)), .init(id: "what", content: .text(what)),
                .init(id: "month", content: .integer(month)),
            ] + (age.map { [.init(id: "for", content: .text($0))] } ?? []))
    }

    // MARK: Parts

    static func label(_ text: String) -> Label { Label(da: text, en: text) }

    static func concept(_ id: String, broader: String? = nil, _ attributes: [String: [String]] = [:]) -> Concept {
        Concept(id: id, label: label(id), broader: broader, attributes: attributes)
    }

    static func unstated(_ id: String) -> Concept { concept(id, ["unstated": ["true"]]) }

    static func scheme(_ id: String, _ concepts: [Concept]) -> ConceptScheme {
        ConceptScheme(id: id, label: label(id), isOrdered: false, groups: [], concepts: concepts)
    }

    static func field(
        _ id: String, _ type: FieldType, _ cardinality: Cardinality, _ identifier: QuasiIdentifier = .none
    ) -> FieldDefinition {
        FieldDefinition(id: id, label: label(id), type: type, cardinality: cardinality, isFacet: true, quasiIdentifier: identifier)
    }
}

extension Disclosure.Outcome {
    func shown(_ number: Int) -> Entry? { displayed.first { $0.entry.id == "sag-\(number)" }?.entry }
    func values(_ number: Int, _ field: String) -> [String]? { shown(number)?.values(of: field) }
    var heldBackIDs: [String] { heldBack.map(\.entry.id) }
}

extension [Entry] {
    func disclosed(
        _ vocabulary: Vocabulary = DisclosureFixture.vocabulary, released: [ReleasedPart] = [], scope: Disclosure.Scope = .realPeople
    ) -> Disclosure.Outcome {
        Disclosure(vocabulary: vocabulary, scope: scope).outcome(of: self, released: released)
    }
}
