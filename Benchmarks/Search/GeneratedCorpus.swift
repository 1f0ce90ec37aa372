import Anonymisation
import KnowledgeModel

/// Entries of five passages each, with eight facets of 113 values together, made one at a time.
struct GeneratedCorpus: Sequence {
    let passageCount: Int
    private let generator: TextGenerator
    private let gate: Gate
    let vocabulary: Vocabulary

    static let passagesPerEntry = 5
    private static let facetSizes = [3, 4, 6, 10, 12, 18, 25, 35]

    init(passageCount: Int, seed: UInt64 = 7) throws {
        self.passageCount = passageCount
        generator = try TextGenerator(seed: seed)
        vocabulary = Self.vocabulary
        gate = Gate(vocabulary: vocabulary)
    }

    private static func label(_ text: String) -> Label { Label(da: text, en: text) }

    private static var vocabulary: Vocabulary {
        var schemes = facetSizes.enumerated().map { number, size in
            ConceptScheme(
                id: "f\(number)", label: label("f\(number)"), isOrdered: false, groups: [],
                concepts: (0..<size).map { Concept(id: "f\(number)v\($0)", label: label("værdi \($0)")) })
        }
        schemes.append(
            ConceptScheme(
                id: "provenance", label: label("provenance"), isOrdered: false, groups: [],
                concepts: [Concept(id: "made", label: label("made"), attributes: ["invented": ["true"]])]))
        let fields = facetSizes.indices.map { number in
            FieldDefinition(
                id: "f\(number)", label: label("f\(number)"), type: .concept(scheme: "f\(number)"), cardinality: .any, isFacet: true)
        }
        return Vocabulary(
            schemes: schemes, kinds: [KindDefinition(id: "case", label: label("case"), folder: "cases", prefix: "", fields: fields)],
            commonFields: [], sources: [], disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [])
    }

    func makeIterator() -> AnyIterator<AnonymisedEntry> {
        var generator = generator
        var next = 0
        return AnyIterator {
            guard next * Self.passagesPerEntry < passageCount else { return nil }
            defer { next += 1 }
            return passed(entry(next, &generator))
        }
    }

    private func passed(_ entry: Entry) -> AnonymisedEntry? {
        guard let shown = Disclosure(vocabulary: vocabulary).exempt(entry), case .passed(let passed) = gate.examine(shown) else {
            return nil
        }
        return passed
    }

    private func entry(_ number: Int, _ generator: inout TextGenerator) -> Entry {
        var fields: [String: FieldContent] = ["provenance": .values(["made"])]
        for (facet, size) in Self.facetSizes.enumerated() {
            let count = 1 + generator.number(below: 3)
            // Low numbers are common, high ones rare, as in a real collection.
            let values = Set((0..<count).map { _ in Swift.min(generator.number(below: size), generator.number(below: size)) })
            fields["f\(facet)"] = .values(values.sorted().map { "f\(facet)v\($0)" })
        }
        let subject = generator.number(below: TextGenerator.subjectCount)
        let title = generator.text(ofWords: 6, on: subject)
        let id = "e" + String(repeating: "0", count: 7 - String(number).count) + String(number)
        let sections = (0..<Self.passagesPerEntry).map {
            Section(heading: "Afsnit \($0)", anchor: "afsnit-\($0)", blocks: [.paragraph([.text(generator.passage(on: subject))])])
        }
        return Entry(id: id, kind: "case", title: Self.label(title), fields: fields, sections: sections)
    }
}
