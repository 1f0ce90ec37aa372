import Testing

/// A case names no time, place, age, faith or origin by which somebody could be found, or judged.
@Suite struct CasePrivacyTests {
    @Test(arguments: Giveaways.Rule.allCases)
    func `No case gives away`(_ rule: Giveaways.Rule) {
        expectNone(
            ShippedCorpus.cases.flatMap { entry in
                entry.passages.flatMap { Giveaways.find(rule, in: $0) }.map { "\(entry.id): «\($0)»" }
            })
    }

    @Test(arguments: [
        (Giveaways.Rule.time, "Det skete i 2021."), (.time, "Sagen begyndte i marts."), (.time, "Den 4.5. ringede hun."),
        (.number, "Ring på 12 34 56 78."), (.number, "010190-1234"), (.number, "Skriv til en@to.dk."),
        (.age, "En 15-årig dreng."), (.age, "En femtenårig pige."), (.age, "Han er 16 år."), (.age, "Hun er seksten år gammel."),
        (.age, "Han fyldte sytten."), (.age, "Manden er enogtyve år."),
        (.place, "De bor i Odense."), (.place, "Hun kom fra Vejen."), (.place, "Det var Aalborgs klub."), (.place, "Han bor på Nørrebro."),
        (.faith, "Han er muslim."), (.faith, "De mødtes ved moskeen."), (.faith, "Familien er religiøs."),
        (.origin, "Hun er etnisk dansk."), (.origin, "Faren er fra Syrien."),
    ])
    func `What gives somebody away is found`(_ rule: Giveaways.Rule, _ text: String) {
        #expect(!Giveaways.find(rule, in: text).isEmpty, "«\(text)» is not found")
    }

    @Test(arguments: [
        "Vejen til klubben er lang.", "Forløbet varede i to år, og om tre år ser man det igen.", "Hun fylder 18 år, og så er hun voksen.",
        "Et mangeårigt samarbejde.", "En mand i fyrrerne.", "Bekymringen gjaldt ekstrem islamisme.", "I måned 12 blev sagen lukket.",
        "De fyldte skemaet ud.", "Retsplejelovens § 115 gav hjemmel.", "Målet var to aftener om ugen.",
    ])
    func `What gives nobody away is let be`(_ text: String) {
        expectNone(Giveaways.Rule.allCases.flatMap { rule in Giveaways.find(rule, in: text).map { "\(rule): «\($0)»" } })
    }
}
