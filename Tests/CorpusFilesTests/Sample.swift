/// An entry without an error, to make slips in.
struct Sample {
    let path: String
    let text: String

    /// A file of every kind, which together are a corpus without an error.
    static let whole = Dictionary(uniqueKeysWithValues: [aCase, guidance, signs, term, offer].map { ($0.path, $0.text) })

    static let aCase = Sample(
        path: "cases/sag-01.md",
        text: """
            ---
            id: sag-01
            kind: case
            title: En ung mand søger ud
            sources:
              - {id: S1, page: 26, year: 2018}
            related: [samtale, n.s1]
            period: 2019-2021
            extremism: islamist
            situation: [online]
            sign: [n.s1, n.o1]
            offer:
              - {step: 1, what: mentor, goals: [{text: I skole, met: true}]}
              - {step: 2, what: counselling}
            denied: [situation=exit_wish]
            ---

            ## Baggrund

            Han går i skole. [S1 s. 26] Han har en *god* ven.

            ## Bekymring

            Læreren hørte ham tale [S3, Sagsflow].

            - Først én gang
            - Så igen

            ## Udfald

            > Det gik godt.

            """)

    static let guidance = Sample(
        path: "guidance/samtale.md",
        text: """
            ---
            id: samtale
            kind: guidance
            title: Samtalen
            year: 2018
            checked: 2024-05
            pages: 12
            voluntary: true
            publisher: [S1]
            ---

            ## Før samtalen

            Tal sammen. [S1 s. 26-27]

            ## Aftal, hvem der gør hvad

            Skriv det ned.

            """)

    static let signs = Sample(
        path: "signs/all.yml",
        text: """
            # To tegn
            - id: n.s1
              kind: sign
              caveat: >-
                Det er ikke en tjekliste,
                og det siger intet alene. [S1 s. 30]
              ask_next:
                - Hvad skete der?
                - Hvad sagde de andre? [S1 s. 31]
              text: |
                ## Hvad tegnet dækker

                Slag og spark. [S1 s. 28]

            - id: l.i1
              kind: sign
              caveat: Det kan være ord alene.
              text: |
                ## Hvad tegnet dækker

                Han taler om vold.

            """)

    static let term = Sample(
        path: "terms/ord-exit.md",
        text: """
            ---
            id: ord-exit
            kind: term
            title: Exit
            concept: situation=exit_wish
            ---

            ## Hvad det er

            At forlade et miljø.

            """)

    static let offer = Sample(
        path: "offers/indsats-mentor.md",
        text: """
            ---
            id: indsats-mentor
            kind: offer
            offer: mentor
            ---

            ## Hvad det er

            En voksen at tale med.

            """)
}
