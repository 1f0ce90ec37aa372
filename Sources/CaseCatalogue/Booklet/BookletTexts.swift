internal import KnowledgeModel

/// What a booklet says of itself and of how it is used.
enum BookletTexts {
    static let title = Label(da: "Inspirationskatalog", en: "Inspiration catalogue")

    static func subtitle(_ count: Int, allInvented: Bool) -> Label {
        let cases =
            count == 1
            ? Label(da: allInvented ? "opdigtet sag" : "sag", en: allInvented ? "invented case" : "case")
            : Label(da: allInvented ? "opdigtede sager" : "sager", en: allInvented ? "invented cases" : "cases")
        return Label(
            da: "\(count) \(cases.da) til drøftelse blandt fagfolk, der forebygger ekstremisme",
            en: "\(count) \(cases.en) for discussion among professionals who prevent extremism")
    }

    static let forWhom = Label(
        da: "Til undervisere, tovholdere og netværk i kommuner og politikredse.",
        en: "For trainers, coordinators and networks in municipalities and police districts.")

    static let acute = Label(
        da:
            "Er der fare nu, så ring 112. Politiet har nummer 114, når det ikke haster. Planlægger nogen vold, går det til politiet, før nogen rådfører sig med andre. Er et barn i vanskeligheder, så husk underretningspligten.",
        en:
            "If there is danger now, call 112. The police have the number 114 where it is not urgent. If somebody plans violence, it goes to the police before anybody is consulted. If a child is in trouble, remember the duty to report."
    )

    static let howToUse: [Label] = [
        Label(
            da: "Sagerne er til at tænke med, ikke til at slå op i. Ingen af dem er et svar på en sag, I står med.",
            en: "The cases are to think with, not to look up. None of them answers a case of yours."),
        Label(
            da: "Titlen er et dilemma. Læs til og med »Vurdering«, og tal om, hvad I selv ville gøre, før I læser videre.",
            en: "The title is a dilemma. Read as far as the assessment, and say what you would do before you read on."),
        Label(
            da: "Læs ressourcerne lige så nøje som bekymringen, og læg mærke til det, ingen ved.",
            en: "Read the resources as closely as the concern, and notice what nobody knows."),
        Label(
            da: "Månederne er talt fra henvendelsen. Der står hverken datoer, navne eller steder.",
            en: "Months are counted from the first concern. There are no dates, names or places."),
        Label(
            da:
                "Tal ikke om virkelige borgere ud fra sagerne. Minder en sag om en, I kender, så hold det for jer selv, og gå til jeres tovholder.",
            en:
                "Do not talk of real citizens by way of the cases. If one reminds you of somebody, keep it to yourself, and see your coordinator."
        ),
    ]

    /// What stands below each heading of a case.
    static let howToRead: [(String, String, String, String)] = [
        ("Faktaboksen", "The box of facts", "det, der var kendt, før nogen gjorde noget", "what was known before anything was done"),
        (
            "Tegn", "Signs",
            "tegnets karakter er kildens, og ved siden af står, hvad det ellers kan være. Tegn er ingen tjekliste og kan ikke tælles sammen",
            "the class is the source's, and beside it stands what else it may be. Signs are no checklist and cannot be added up"
        ),
        (
            "Kendt nej", "Known no", "det, teksten udtrykkeligt afkræfter. Hvad der ikke er nævnt, er ukendt, ikke et nej",
            "what the text expressly denies. What is not mentioned is unknown, not a no"
        ),
        (
            "Tidslinjen", "The timeline", "mørk streg fra første til sidste måned; lys streg, hvor teksten ikke siger, at det sluttede",
            "a dark bar from the first month to the last; a light one where the text does not say that it ended"
        ),
        (
            "Udfald", "Outcome", "hvordan det stod til ved seneste opfølgning. Det er ingen virkning og ingen forudsigelse",
            "how it stood at the last follow-up. It is no effect and no prediction"
        ),
    ]

    static let rules: [Label] = [
        Label(
            da: "Intet tal om et menneske: ingen score, intet niveau, ingen sandsynlighed og intet trafiklys.",
            en: "No number about a person: no score, no level, no probability, no traffic light."),
        Label(
            da: "Ingen tjekliste: Tegn kan ikke krydses af og tælles sammen, og hvert tegn kan have andre forklaringer.",
            en: "No checklist: signs cannot be ticked and added up, and each may have other explanations."),
        Label(
            da:
                "Etnicitet, nationalitet og religion tæller ikke. Køn tæller kun, når et katalog skal vise både drenge og piger, mænd og kvinder.",
            en: "Ethnicity, nationality and religion do not count. Gender counts only where a catalogue is to show both."),
        Label(
            da: "Bekymring og ressourcer står side om side, og sager, hvor bekymringen viste sig ubegrundet, hører med.",
            en: "Concern stands beside resources, and cases in which the concern proved unfounded belong here."),
        Label(
            da: "Ingen forudsigelse: Udfald rangerer ikke sager, og der er ingen succesrater. Samlingen er ikke repræsentativ.",
            en: "No prediction: outcomes rank no case, and there are no success rates. The collection is not representative."),
        Label(
            da: "Ingen kan genkendes: relative måneder, ingen steder, og opdigtede sager er mærket som opdigtede.",
            en: "Nobody can be recognised: relative months, no places, and invented cases are marked as such."),
        Label(
            da:
                "Svaret ligger hos mennesker og i loven: jeres infohus-tovholder, jeres leder, den nationale rådgivning. Love ændres, så slå dem op.",
            en:
                "The answer is with people and the law: your coordinator, your manager, the national advice line. Laws change, so look them up."
        ),
    ]

    static let plan: [(Label, Label)] = [
        (
            Label(da: "5 min.", en: "5 min."),
            Label(
                da: "Ramme: Ingen virkelige borgere nævnes. Sagen er opdigtet eller anonymiseret. Ingen skal have ret.",
                en: "Frame: no real citizen is named. The case is invented or anonymised. Nobody has to be right.")
        ),
        (
            Label(da: "10 min.", en: "10 min."),
            Label(
                da: "Læs hver for sig til og med »Vurdering«. Skriv én bekymring, én ressource og ét spørgsmål ned.",
                en: "Read alone as far as the assessment. Write down one concern, one resource and one question.")
        ),
        (
            Label(da: "20 min.", en: "20 min."),
            Label(
                da: "I grupper: Hvad ved I, hvad tror I, og hvad ved I ikke? Hvem skulle kontaktes først, og med hvilken hjemmel?",
                en: "In groups: what do you know, what do you believe, what do you not know? Who should be contacted first, by which law?")
        ),
        (
            Label(da: "10 min.", en: "10 min."),
            Label(
                da: "Læs resten. Hvor gik forløbet en anden vej end jeres, og hvad ville det have krævet hos jer?",
                en: "Read the rest. Where did the course differ from yours, and what would it have taken where you work?")
        ),
        (
            Label(da: "10 min.", en: "10 min."),
            Label(
                da: "Drøftelsesspørgsmålene. Vælg ét, som I er uenige om.",
                en: "The questions for discussion. Choose one on which you disagree.")
        ),
        (
            Label(da: "5 min.", en: "5 min."),
            Label(
                da: "Hver deltager siger én ting, som skal gøres anderledes. Nogen skriver det op.",
                en: "Each says one thing to be done differently. Somebody writes it down.")
        ),
    ]

    /// What is talked of before the rest of a case is told.
    static let pause: [Label] = [
        Label(da: "Hvad ved I, hvad tror I, og hvad ved I ikke?", en: "What do you know, what do you believe, what do you not know?"),
        Label(da: "Hvad taler for ro, og hvilke ressourcer er der?", en: "What speaks for calm, and which resources are there?"),
        Label(da: "Hvem kontakter I først, og med hvilken hjemmel?", en: "Whom do you contact first, and by which law?"),
        Label(da: "Hvad spørger I om, før I gør noget?", en: "What do you ask before you do anything?"),
    ]

    static let pauseNote = Label(
        da: "Stop her, og lad grupperne tale i 20 minutter, før I går videre til, hvad der blev gjort.",
        en: "Stop here, and let the groups talk for 20 minutes before you go on to what was done.")

    static let facilitator: [Label] = [
        Label(
            da:
                "Knyt ikke sagen til en bestemt borger. Bliver en deltager bekymret for nogen undervejs, så hold en pause, og gå den almindelige vej.",
            en:
                "Do not tie the case to a citizen. If a participant grows worried about somebody, pause and use the ordinary way."
        ),
        Label(
            da: "Spørg »hvad kunne det ellers være?«, hver gang et tegn bliver nævnt.",
            en: "Ask ‘what else could it be?’ whenever a sign is named."),
        Label(
            da: "Lad den, der kender loven, sige, hvad der må deles. Er I i tvivl, så skriv spørgsmålet op, og tag det med hjem.",
            en: "Let whoever knows the law say what may be shared. Where in doubt, write the question down and take it home."),
        Label(
            da:
                "Kommer et udfald til at lyde som en opskrift, så mind om, at kataloget er valgt for at vise forskelle, ikke for at vise, hvad der virker.",
            en: "If an outcome begins to sound like a recipe, recall that the catalogue was chosen to show differences, not what works."),
    ]
}
