import KnowledgeModel
import Testing

/// The box of the 38-case review as a number card, held against the cases themselves.
@Suite struct BoxTests {
    /// How a row of the card begins, and what it counts. A row that is not here is left to the tests of figures.
    private static let rows: [(label: String, field: String, value: String)] = [
        ("Form: ekstrem islamisme", "extremism", "islamist"), ("Form: venstreekstremisme", "extremism", "left"),
        ("Form: højreekstremisme", "extremism", "right"), ("Form: andre former", "extremism", "other"),
        ("Heraf separatisme", "extremism", "other.ethnic_separatism"),
        ("Køn: kvinder", "gender", "female"), ("Køn: mænd", "gender", "male"),
        ("Alder: under 18", "age_legal", "under_18"), ("Alder: over 18", "age_legal", "over_18"),
        ("Alder: ikke oplyst", "age_legal", "not_stated"),
        ("Primære sager", "primacy", "primary"), ("Ikke-primære sager", "primacy", "non_primary"),
        ("Hjem, der giver bekymring", "background", "home_concern"), ("Ressourcesvagt hjem", "background", "low_resource_home"),
        ("Forælder med psykisk lidelse", "background", "parent_mental_illness"),
        ("Forælder med misbrug", "background", "parent_substance"), ("Offentlig forsørgelse", "background", "public_benefits"),
        ("Psykisk diagnose", "background", "mental_vulnerability"), ("Heraf mere end én diagnose", "background", "multiple_diagnoses"),
        ("Udsat for vold", "background", "exposed_violence"), ("Heraf tidligere tortur", "background", "exposed_violence.torture"),
        ("Heraf fysisk vold", "background", "exposed_violence.close"),
        ("Heraf psykisk og fysisk vold", "background", "exposed_violence.psych_phys"),
        ("Kriminalitet", "background", "crime"), ("Heraf kun borgeren", "background", "crime.self"),
        ("Heraf borger og omgangskreds", "background", "crime.self_and_circle"),
        ("Heraf kun et familiemedlem", "background", "crime.family_only"), ("Forbindelse til bandemiljø", "background", "gang_tie"),
        ("Tilknytning til ekstremistisk miljø: ja", "milieu_tie", "yes"), ("Tilknytning: ingen kendt", "milieu_tie", "none_known"),
        ("Tilknytning: ikke oplyst", "milieu_tie", "not_stated"), ("Kun online", "milieu_mode", "online_only"),
        ("Både fysisk og online", "milieu_mode", "both"),
    ]

    @Test func `The number card of the box counts what the cases count`() throws {
        let card = try #require(ShippedCorpus.entries.first { $0.id == "tal-boks-38-sager" })
        let written = card.records(of: "figure").flatMap { $0.list("rows") }
        var problems: [String] = []
        for (label, field, value) in Self.rows {
            let found = written.filter { $0["label"]?.text?.hasPrefix(label) == true }
            guard let row = found.first, found.count == 1, let count = row.integer("value") else {
                problems.append("the card has \(found.count) rows that begin with «\(label)»")
                continue
            }
            let cases = ShippedCorpus.cases(with: value, of: field).count
            if cases != count { problems.append("«\(label)» is \(count) on the card, \(cases) in the cases") }
            if row.integer("base_n") != 38 { problems.append("«\(label)» is not of 38") }
        }
        expectNone(problems)
    }
}
