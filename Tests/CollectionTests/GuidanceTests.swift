import KnowledgeModel
import Testing

/// What a guidance text has to be, so that a search result can point to any of its sections.
@Suite struct GuidanceTests {
    @Test func `There are at least 45 guidance texts`() {
        #expect(ShippedCorpus.guidance.count >= 45)
    }

    @Test func `A section of a guidance text has 30 to 200 words`() {
        var problems: [String] = []
        for entry in ShippedCorpus.guidance {
            for section in entry.sections where !(30...200).contains(section.plainText.wordCount) {
                problems.append("\(entry.id), «\(section.heading)» has \(section.plainText.wordCount) words")
            }
        }
        expectNone(problems)
    }

    @Test func `A section does not begin by pointing back to the one before`() {
        let pointers: Set<String> = ["dette", "disse", "derfor", "desuden", "også", "heller", "ligeledes", "ovenfor", "sådanne"]
        expectNone(
            ShippedCorpus.guidance.flatMap { entry in
                entry.sections.filter { $0.plainText.comparedWords.first.map(pointers.contains) ?? true }
                    .map { "\(entry.id), «\($0.heading)»: \($0.plainText.prefix(40))…" }
            })
    }

    @Test func `Every step of the case path, every level, reader and topic has a guidance text`() {
        var problems: [String] = []
        for field in ["case_path", "prevention_level", "assessment_tool_part"] {
            for concept in ShippedCorpus.concepts(of: field) where !Self.isUsed(concept.id, field) {
                problems.append("no guidance text has \(field)=\(concept.id) (\(concept.label.da))")
            }
        }
        let topics = Set(ShippedCorpus.entries.flatMap { $0.values(of: "topic") })
        for concept in ShippedCorpus.concepts(of: "topic") where !topics.contains(concept.id) {
            problems.append("no entry has topic=\(concept.id) (\(concept.label.da))")
        }
        expectNone(problems)
    }

    @Test func `A guidance text says from when it is, whether it holds, and that no contact persons are in it`() {
        var problems: [String] = []
        for entry in ShippedCorpus.guidance {
            for field in ["year", "validity", "licence"] where entry.fields[field] == nil { problems.append("\(entry.id) has no \(field)") }
            if entry.value(of: "personal_data_removed") != "true" { problems.append("\(entry.id) still has contact persons") }
        }
        expectNone(problems)
    }

    private static func isUsed(_ value: String, _ field: String) -> Bool {
        ShippedCorpus.guidance.contains { $0.values(of: field).contains(value) }
    }
}
