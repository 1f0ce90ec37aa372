extension SampleCorpus {
    /// Forty cases: most are alike but for their gender, and two are younger than all others.
    static let people: [String: String] = Dictionary(
        uniqueKeysWithValues: (0..<40).map { number in
            let (age, gender): (String, String) =
                switch number {
                case 0..<24: ("young_adult", "male")
                case 24..<38: ("young_adult", "female")
                case 38: ("teen", "male")
                default: ("teen", "female")
                }
            return ("cases/sag-\(100 + number).md", person(100 + number, age: age, gender: gender))
        })

    /// A case like that of the workshop, with another person in it.
    static func person(_ number: Int, age: String, gender: String, provenance: String = "synthetic") -> String {
        workshop.replacing("id: sag-91", with: "id: sag-\(number)")
            .replacing("related: [proeve-mentor, indsats-mentor-special]\n", with: "")
            .replacing("provenance: synthetic", with: "provenance: \(provenance)")
            .replacing("age_legal: over_18", with: "age_legal: \(age == "teen" ? "under_18" : "over_18")")
            .replacing("age_band: young_adult", with: "age_band: \(age)")
            .replacing("gender: male", with: "gender: \(gender)")
            .replacing("situation: [returned]", with: number % 10 == 3 ? "situation: [returned, turning_18]" : "situation: [returned]")
            .replacing("outcome: improved", with: number % 2 == 0 ? "outcome: improved" : "outcome: partly")
            .replacing("background: [isolation]", with: "background: [\(["isolation", "home_concern", "crime.self"][number % 3])]")
    }
}
