import CorpusFiles
import Foundation
import KnowledgeModel

/// Cases that pretend to be about real people, made from the vocabulary that we ship: a value in every field that takes one, from
/// common to rare. They exist in tests only.
enum GeneratedCollection {
    static let vocabulary: Vocabulary = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        do {
            return try CorpusReader.read(folder: root.appending(path: "Corpus").path(percentEncoded: false)).vocabulary
        } catch {
            fatalError("the shipped vocabulary cannot be read: \(error)")
        }
    }()

    static let thousand = entries(1_000)

    static func entries(_ count: Int, seed: UInt64 = 2_024) -> [Entry] {
        var generator = SeededGenerator(seed: seed)
        guard let kind = vocabulary.kind("case") else { fatalError("the vocabulary has no cases") }
        return (1...count).map { entry($0, kind, &generator) }
    }

    private static func entry(_ number: Int, _ kind: KindDefinition, _ generator: inout SeededGenerator) -> Entry {
        var fields: [String: FieldContent] = ["provenance": .values(["authentic_anonymised"])]
        for field in kind.fields where field.isWritten {
            let count = field.cardinality.isList ? generator.number(below: 5) : 1
            switch field.type {
            case .structure(let members, let value):
                let records = (0..<count).map { index in
                    StructuredValue(members: members.map { member($0, index + 1, isNumber: $0.id == members.first?.id, &generator) })
                }
                if !records.isEmpty { fields[field.id] = .records(records, value: value) }
            case .band: fields[field.id] = .values(["\(2010 + generator.number(below: 8))-2020"])
            case .denial: fields[field.id] = .values(Array(Set((0..<count).map { _ in denial(&generator) })).sorted())
            default:
                let ids = Set((0..<count).map { _ in value(of: field.type, &generator) }).subtracting([""])
                if !ids.isEmpty { fields[field.id] = .values(ids.sorted()) }
            }
        }
        let severities = vocabulary.scheme("sign").map { scheme in
            (fields["sign"]?.ids ?? []).flatMap { scheme[$0]?.attributes["sev"] ?? [] }
        }
        if let severities, !severities.isEmpty { fields["sign_severity_present"] = .values(Array(Set(severities)).sorted()) }
        return Entry(
            id: "sag-\(number)", kind: "case", title: DisclosureFixture.label("En sag"), fields: fields,
            sections: [Section(heading: "Baggrund", anchor: "baggrund", blocks: [.paragraph([.text("Der skete noget.")])])])
    }

    private static func member(
        _ member: FieldType.Member, _ number: Int, isNumber: Bool, _ generator: inout SeededGenerator
    ) -> StructuredValue.Member {
        if case .integer = member.type {
            return StructuredValue.Member(id: member.id, content: .integer(isNumber ? number : generator.number(below: 24)))
        }
        return StructuredValue.Member(id: member.id, content: .text(value(of: member.type, &generator)))
    }

    /// The first values of a scheme are common, the last ones rare.
    private static func value(of type: FieldType, _ generator: inout SeededGenerator) -> String {
        guard let concepts = type.scheme.flatMap(vocabulary.scheme)?.concepts else { return "" }
        let place = (0..<3).map { _ in generator.number(below: concepts.count) }.min() ?? 0
        return concepts[place].id
    }

    private static func denial(_ generator: inout SeededGenerator) -> String {
        let fields = ["sign", "situation", "age_band", "age_legal", "milieu_tie", "extremism"]
        let field = fields[generator.number(below: fields.count)]
        return "\(field)=\(value(of: .concept(scheme: field), &generator))"
    }
}
