import KnowledgeModel
import Testing

/// What the review of 38 cases published (S1 p. 26 and ch. 5), counted from the entries.
@Suite struct PublishedCountsTests {
    /// A value of a field, or one narrower, and in how many of the 38 cases it was found.
    private static let published: [(field: String, value: String, count: Int)] = [
        ("extremism", "islamist", 31), ("extremism", "left", 2), ("extremism", "right", 1), ("extremism", "other", 4),
        ("extremism", "other.ethnic_separatism", 1),
        ("gender", "female", 17), ("gender", "male", 21),
        ("age_legal", "under_18", 13), ("age_legal", "over_18", 23), ("age_legal", "not_stated", 2),
        ("primacy", "primary", 29), ("primacy", "non_primary", 9),
        ("milieu_tie", "yes", 25), ("milieu_tie", "none_known", 8), ("milieu_tie", "not_stated", 5),
        ("milieu_mode", "physical_only", 22), ("milieu_mode", "online_only", 1), ("milieu_mode", "both", 2),
        ("background", "home_concern", 21), ("background", "low_resource_home", 16),
        ("background", "parent_mental_illness", 5), ("background", "parent_substance", 2),
        ("background", "public_benefits", 16), ("background", "mental_vulnerability", 13),
        ("background", "multiple_diagnoses", 4), ("background", "exposed_violence", 7),
        ("background", "exposed_violence.torture", 4), ("background", "exposed_violence.close", 2),
        ("background", "exposed_violence.psych_phys", 1),
        ("background", "crime", 13), ("background", "crime.self", 5), ("background", "crime.self_and_circle", 7),
        ("background", "crime.family_only", 1), ("background", "gang_tie", 4),
        // «A little over half» in the source: our reading is 20.
        ("background", "prior_social_case", 20),
    ]

    @Test func `The 38 cases meet every published count of the review at once`() {
        var problems: [String] = []
        if ShippedCorpus.cases.count != 38 { problems.append("there are \(ShippedCorpus.cases.count) cases, published are 38") }
        for (field, value, count) in Self.published {
            let found = ShippedCorpus.cases(with: value, of: field)
            if found.count != count {
                problems.append("\(field)=\(value) is \(count) in the review, \(found.count) here: \(Self.ids(found))")
            }
        }
        expectNone(problems)
    }

    @Test func `The numbers that the vocabulary notes beside its values are those of the cases`() throws {
        let fields = try #require(ShippedCorpus.vocabulary.kind("case")).fields
        var problems: [String] = []
        var checked = 0
        for field in fields {
            guard let scheme = field.type.scheme else { continue }
            for concept in ShippedCorpus.concepts(of: scheme) {
                guard let count = concept.attributes["n38"]?.first.flatMap(Int.init) else { continue }
                checked += 1
                let found = ShippedCorpus.cases(with: concept.id, of: field.id)
                if found.count != count {
                    problems.append("\(field.id)=\(concept.id) has n38: \(count), but \(found.count) cases: \(Self.ids(found))")
                }
            }
        }
        #expect(checked >= 30, "only \(checked) values of the vocabulary have a number")
        expectNone(problems)
    }

    @Test func `A case without a known age has neither an age group nor the other way round`() {
        expectNone(
            ShippedCorpus.cases.filter { ($0.value(of: "age_legal") == "not_stated") != ($0.value(of: "age_band") == "not_stated") }
                .map { "\($0.id): age_legal and age_band disagree" })
    }

    @Test func `A tie to a milieu tells its form, and no other case does`() {
        expectNone(
            ShippedCorpus.cases.filter { ($0.value(of: "milieu_tie") == "yes") != ($0.value(of: "milieu_mode") != nil) }
                .map { "\($0.id): milieu_tie and milieu_mode disagree" })
    }

    private static func ids(_ cases: [Entry]) -> String { cases.map(\.id).joined(separator: " ") }
}
