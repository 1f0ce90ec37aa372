import CaseSearch
import DanishText
import Foundation
import KnowledgeModel
import Synchronization
import Testing

/// What the shipped cues make of sentences that people write.
@Suite struct ConcernWordsTests {
    private static func read(_ text: String) throws -> ReadConcern {
        try reader.withLock { shared in
            let reader = try shared ?? ConcernReader(ShippedCorpus.vocabulary, lexicon: ShippedCorpus.lexicon)
            shared = reader
            return try reader.read(text)
        }
    }

    /// One for all tests: to make one takes longer than to read a sentence.
    private static let reader = Mutex<ConcernReader?>(nil)

    /// `field=value`, and `-field=value` for what is denied.
    private static func chips(_ text: String) throws -> Set<String> {
        Set(try read(text).chips.map { "\($0.isDenied ? "-" : "")\($0.field)=\($0.value)" })
    }

    @Test(arguments: [
        ("15-årig", "teen"), ("en dreng på 15", "teen"), ("hun er 15 år", "teen"), ("han fylder 18 om en måned", "teen"),
        ("går i 8. klasse", "teen"),
        ("pige (14)", "teen"), ("elev i 9.b", "teen"), ("femtenårig", "teen"), ("dreng i 3. klasse", "child"),
        ("en pige på 5 i børnehaven", "preschool"),
        ("en ung mand på 19", "young_adult"), ("først i tyverne", "young_adult"), ("en kvinde i 30'erne", "adult"),
        ("mand, 45 år", "older_adult"),
        ("pensionist", "older_adult"), ("my son is 14", "teen"),
    ])
    func `Ages are read as people write them`(text: String, band: String) throws {
        let chips = try Self.chips(text)
        let legal = ["preschool", "child", "teen"].contains(band) ? "under_18" : "over_18"
        #expect(chips.isSuperset(of: ["age_band=\(band)", "age_legal=\(legal)"]), "\(chips)")
    }

    @Test(arguments: [
        "jeg har kendt ham i 15 år", "for 3 år siden", "de har boet her i 20 år", "efter 17 års ægteskab", "han har en bror på 19",
        "gymnasieelev",
        "15 elever", "i 20 minutter",
    ])
    func `A number of years, somebody else's age, or a school for all ages is no age`(text: String) throws {
        let chips = try Self.chips(text)
        #expect(!chips.contains { $0.hasPrefix("age_band=") }, "\(chips)")
    }

    @Test(arguments: [
        ("ingen tegn på vold", "sign=n.s1"), ("han har aldrig slået nogen", "sign=n.s1"), ("der er ingen våben", "sign=n.s2"),
        ("hun har ikke talt om at rejse ud", "sign=n.s8"), ("han er ikke i en bande", "background=gang_tie"),
        ("hun afviser, at hun vil rejse til Syrien", "situation=departure_wish"), ("uden at han truer nogen", "sign=n.s3"),
        ("han er hverken i bande eller på stoffer", "background=substance_self"), ("ustraffet", "background=crime"),
    ])
    func `What is denied is never present`(text: String, value: String) throws {
        let chips = try Self.chips(text)
        #expect(!chips.contains(value) && chips.contains("-\(value)"), "\(chips)")
    }

    @Test(arguments: [
        ("hendes bror er udrejst", "situation=departed", "situation=relative_departed"),
        ("hans far drikker", "background=substance_self", "background=parent_substance"),
        ("hans mor er psykisk syg", "background=mental_vulnerability", "background=parent_mental_illness"),
        ("hendes far sidder i fængsel", "background=crime.self", "background=crime.family_only"),
        ("kæresten slår hende", "sign=n.s1", "background=exposed_violence.close"),
    ])
    func `A trait of somebody close has a value of its own and is not the person's`(text: String, own: String, others: String) throws {
        let chips = try Self.chips(text)
        #expect(!chips.contains(own) && chips.contains(others), "\(chips)")
    }

    @Test(arguments: [
        ("hvad hvis han rejser til Syrien?", "situation=departure_wish"), ("er han højreekstrem?", "extremism=right"),
        ("vi ved ikke, om han drikker", "background=substance_self"),
    ])
    func `What is asked or supposed does not hold`(text: String, value: String) throws {
        #expect(try !Self.chips(text).contains(value))
    }

    @Test(arguments: [
        "han er muslim og går med skæg", "hun har fået tørklæde på", "familien er fra Somalia", "en jødisk kvinde",
        "han beder fem gange om dagen",
        "en sort mand med udenlandsk baggrund",
    ])
    func `What somebody believes, or where they come from, says nothing`(text: String) throws {
        let chips = try Self.chips(text).filter { !$0.hasPrefix("age_") }
        #expect(chips.isEmpty, "\(chips)")
    }

    @Test func `Gender is no field that is read`() {
        #expect(!ShippedCorpus.vocabulary.concern.fields.map(\.id).contains("gender"))
    }

    @Test(arguments: [
        "han har en pistol", "hun vil slå læreren ihjel", "der er våben i lejligheden",
        "han har skrevet, at han vil sprænge skolen i luften",
        "hun vil tage sit eget liv", "han er på vej til lufthavnen", "faren slår børnene", "he wants to kill someone",
        "jeg ved ikke, om han har en kniv",
        "de har planlagt et angreb", "hun skal giftes væk", "haandgranater i kaelderen",
    ])
    func `What may be acute comes first`(text: String) throws {
        #expect(try Self.read(text).isAcute)
    }

    @Test(arguments: [
        "der er ingen våben", "han har aldrig haft en kniv", "for ti år siden truede han med en pistol",
        "han er tidligere dømt for våbenbesiddelse",
        "hun trækker sig fra sine venner", "han spiller fodbold", "hun er flyttet til en anden kommune", "",
    ])
    func `What is denied, past or harmless is not acute`(text: String) throws {
        #expect(try !Self.read(text).isAcute)
    }

    @Test func `A minor brings the duty to report to mind`() throws {
        let read = try Self.read("en pige på 12 er blevet stille")
        #expect(read.alerts.map(\.id) == ["duty_to_report"])
    }

    @Test func `What an alert points to exists`() {
        let ids = Set(ShippedCorpus.entries.map(\.id))
        expectNone(
            ShippedCorpus.vocabulary.concern.alerts.flatMap { alert in
                alert.entries.filter { !ids.contains($0) }.map { "\(alert.id): there is no entry '\($0)'" }
            })
    }

    @Test func `Each acute alert names 112 or 114, in both languages`() {
        for alert in ShippedCorpus.vocabulary.concern.alerts where alert.isAcute {
            for language in Language.allCases { #expect(alert.advice[language].contains("112"), "\(alert.id)") }
        }
    }

    @Test func `An empty text asks all that is worth knowing, and claims nothing`() throws {
        let read = try Self.read("")
        #expect(read.chips.isEmpty && read.alerts.isEmpty)
        #expect(read.unknown.count >= 8)
    }
}
