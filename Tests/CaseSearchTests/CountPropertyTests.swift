import CaseSearch
import KnowledgeModel
import Testing

/// Hits and counts of random collections, held against counting by hand.
@Suite struct CountPropertyTests {
    private struct Story {
        let id: String
        let words: Set<String>
        let topics: [String]
        let form: String
    }

    /// Words that no dictionary splits and the stemmer leaves alone, so that a text holds a word or does not.
    private static let words = ["kabuk", "dofik", "gumot", "pitak", "tobuk", "fakig"]
    private static let topics = ["mentoring", "travel", "returned", "illness"]

    private static func stories(_ generator: inout SeededGenerator) -> [Story] {
        (0..<Int.random(in: 1...70, using: &generator)).map { number in
            Story(
                id: "sag-\(number + 100)", words: Set(words.filter { _ in Bool.random(using: &generator) }),
                topics: topics.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 },
                form: Bool.random(using: &generator) ? "right" : "left")
        }
    }

    /// With what is broader.
    private static func held(_ story: Story, _ field: String) -> Set<String> {
        guard field == "topic" else { return [story.form] }
        return Set(story.topics + (story.topics.contains("returned") ? ["travel"] : []))
    }

    @Test(arguments: 0..<12)
    func `Every count is the number of entries that one would count`(round: Int) throws {
        var generator = SeededGenerator(seed: UInt64(round))
        let stories = Self.stories(&generator)
        let shelf = try Shelf(
            stories.map { .shelved($0.id, $0.words.sorted().joined(separator: " ") + ".", topic: $0.topics, form: $0.form) },
            knowsCompounds: false)
        for _ in 0..<20 {
            let asked = Array(Self.words.shuffled(using: &generator).prefix(.random(in: 0...1, using: &generator)))
            let excluded = Array(Self.words.shuffled(using: &generator).prefix(.random(in: 0...1, using: &generator)))
            var filters: [String: [String]] = [:]
            if Bool.random(using: &generator) { filters["form"] = [["right", "left"].randomElement(using: &generator)!] }
            let chosen = Self.topics.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
            if !chosen.isEmpty { filters["topic"] = chosen }
            let text = (asked + excluded.map { "-" + $0 }).joined(separator: " ")
            let answer = try shelf.answer(text, filters)
            let byText = stories.filter { $0.words.isSuperset(of: asked) && $0.words.isDisjoint(with: excluded) }
            func passing(_ filters: [String: [String]]) -> [Story] {
                byText.filter { story in filters.allSatisfy { !Self.held(story, $0.key).isDisjoint(with: $0.value) } }
            }
            #expect(answer.total == passing(filters).count, "\(text) \(filters)")
            #expect(Set(answer.hits.map(\.id)) == Set(passing(filters).prefix(100).map(\.id)) || answer.total > 100)
            for facet in answer.facets where ["topic", "form"].contains(facet.field) {
                let others = passing(filters.filter { $0.key != facet.field })
                for value in facet.values {
                    #expect(value.count == others.count { Self.held($0, facet.field).contains(value.id) }, "\(facet.field) \(value.id)")
                    #expect(value.isSelected == (filters[facet.field] ?? []).contains(value.id))
                }
            }
        }
    }

    @Test func `The same question twice has the same answer, and ties come by id`() throws {
        let shelf = try Shelf((0..<30).map { .shelved("sag-\($0 + 100)", "Kabuk og gumot.") }, knowsCompounds: false)
        let ids = try shelf.ids("kabuk gumot")
        #expect(ids == ids.sorted())
        #expect(try shelf.ids("kabuk gumot") == ids)
    }
}
