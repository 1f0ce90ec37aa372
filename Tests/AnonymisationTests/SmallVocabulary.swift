import KnowledgeModel

extension Vocabulary {
    /// Cases about people and guidance that is not, with the origins and the stages of review that the shipped vocabulary has.
    static let small = Vocabulary(
        schemes: [
            ConceptScheme(
                id: "provenance", label: Label(da: "Oprindelse", en: "Provenance"), isOrdered: false, groups: [],
                concepts: [
                    value("synthetic", with: "invented"), value("composite"), value("authentic_anonymised"), value("published_summary"),
                ]),
            ConceptScheme(
                id: "review_status", label: Label(da: "Godkendelse", en: "Review"), isOrdered: false, groups: [],
                concepts: [value("draft", with: "held"), value("approved")]),
        ],
        kinds: [
            KindDefinition(
                id: "case", label: Label(da: "Sag", en: "Case"), folder: "cases", prefix: "sag-", fields: [], isAboutPeople: true),
            KindDefinition(
                id: "guidance", label: Label(da: "Vejledning", en: "Guidance"), folder: "guidance", prefix: "",
                fields: [field("licence", .text), field("figure", figure)]),
        ],
        commonFields: [field("anonymity", record)], sources: [], disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [])

    private static func value(_ id: String, with attribute: String? = nil) -> Concept {
        Concept(id: id, label: Label(da: id, en: id), attributes: attribute.map { [$0: ["true"]] } ?? [:])
    }

    private static func field(_ id: String, _ type: FieldType) -> FieldDefinition {
        FieldDefinition(id: id, label: Label(da: id, en: id), type: type, cardinality: .optional)
    }

    private static func member(_ id: String, _ type: FieldType) -> FieldType.Member {
        FieldType.Member(id: id, label: Label(da: id, en: id), type: type)
    }

    private static let record = FieldType.structure(
        [member("method", .text), member("reviewers", .integer), member("text_hash", .text)], value: nil)

    private static let figure = FieldType.structure(
        [member("caveat", .text), member("rows", .list(.structure([member("label", .text), member("value", .integer)], value: nil)))],
        value: nil)
}

extension Entry {
    static func sample(
        kind: String, provenance: FieldContent? = .values(["synthetic"]), title: String = "En bekymring", text: String = "En ung mand.",
        fields: [String: FieldContent] = [:]
    ) -> Entry {
        Entry(
            id: "sag-01", kind: kind, title: Label(da: title, en: title),
            fields: fields.merging(provenance.map { ["provenance": $0] } ?? [:]) { first, _ in first },
            sections: [Section(heading: "Baggrund", anchor: "baggrund", blocks: [.paragraph([.text(text)])])])
    }

    /// With a record that says how many looked, and at which text.
    func reviewed(by reviewers: Int, hash: String?) -> Entry {
        var members = [
            StructuredValue.Member(id: "method", content: .text("to læsninger")), .init(id: "reviewers", content: .integer(reviewers)),
        ]
        if let hash { members.append(.init(id: "text_hash", content: .text(hash))) }
        var fields = fields
        fields["anonymity"] = .records([StructuredValue(members: members)], value: nil)
        return Entry(id: id, kind: kind, title: title, fields: fields, sections: sections)
    }
}
