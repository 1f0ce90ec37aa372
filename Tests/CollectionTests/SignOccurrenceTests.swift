import KnowledgeModel
import Testing

/// Which sign occurs in which cases.
@Suite struct SignOccurrenceTests {
    @Test func `Every sign of the centre's list occurs in a case, but for the pressure not to vote`() {
        var problems: [String] = []
        for sign in Self.signs(of: "ncfe2018") {
            let cases = Self.cases(with: sign.id)
            let isPublished = sign.attributes["n38_present"] == ["true"]
            print("\(sign.id) \(sign.label.da): \(cases.isEmpty ? "ingen" : cases.joined(separator: " "))")
            if isPublished, cases.isEmpty { problems.append("\(sign.id) (\(sign.label.da)) occurs in no case") }
            if !isPublished, !cases.isEmpty {
                problems.append("\(sign.id) (\(sign.label.da)) did not occur in the review, but does in \(cases.joined(separator: " "))")
            }
        }
        expectNone(problems)
    }

    @Test func `The sign that occurs in no case is the seventh of the serious ones`() {
        let signs = Self.signs(of: "ncfe2018")
        #expect(signs.count == 16)
        #expect(signs.filter { $0.attributes["n38_present"] != ["true"] }.map(\.id) == ["n.s7"])
        expectNone(Self.cases(with: "n.s7").map { "\($0) has the sign n.s7" })
    }

    @Test func `Every value that the review found is found in a case`() throws {
        let fields = try #require(ShippedCorpus.vocabulary.kind("case")).fields
        var problems: [String] = []
        for field in fields {
            guard let scheme = field.type.scheme else { continue }
            for concept in ShippedCorpus.concepts(of: scheme) where Self.isPublished(concept) {
                if ShippedCorpus.cases(with: concept.id, of: field.id).isEmpty {
                    problems.append("\(field.id)=\(concept.id) (\(concept.label.da)) occurs in no case")
                }
            }
        }
        expectNone(problems)
    }

    private static func signs(of catalogue: String) -> [Concept] {
        ShippedCorpus.concepts(of: "sign").filter { $0.attributes["cat"] == [catalogue] }
    }

    private static func cases(with sign: String) -> [String] {
        ShippedCorpus.cases.filter { $0.values(of: "sign").contains(sign) }.map(\.id)
    }

    private static func isPublished(_ concept: Concept) -> Bool {
        if concept.attributes["n38_present"] == ["true"] { return true }
        return concept.attributes["n38"]?.first.flatMap(Int.init).map { $0 > 0 } ?? false
    }
}
