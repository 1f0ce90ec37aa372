extension SampleCorpus {
    static let guidance = """
        ---
        id: proeve-mentor
        kind: guidance
        title: Mentor til en ung, der er vendt hjem
        provenance: published_summary
        review_status: anonymity_checked
        sources:
          - {id: S1, page: 34, year: 2018}
        related: [indsats-mentor-special]
        doc_type: mapping
        publisher: [ncfe]
        year: 2018
        validity: historical
        audience: [caseworker, coordinator]
        topic: [mentor_coach, returnees]
        situation: [returned]
        licence: Egen formulering
        personal_data_removed: true
        ---

        ## Hvem er mentoren

        Mentoren er *uddannet* til opgaven og kommer udefra. [S1 s. 34] Se også
        [centrets sider](https://example.org/mentor).

        ## Før forløbet

        1. Aftal, hvem der betaler.
        2. Aftal, hvad mentoren må vide.

        ### Hvis den unge siger nej

        Vent, og spørg igen. Bekymringssamtalen kommer først.

        """

    static let intervention = """
        ---
        id: indsats-mentor-special
        kind: intervention
        provenance: published_summary
        review_status: anonymity_checked
        intervention: mentor_special
        prevention_level: [anticipating, intervening]
        intervention_target: [citizen]
        age_legal: [under_18, over_18]
        voluntary: true
        what_how_who: En mentor fra det nationale korps følger borgeren over længere tid.
        ---

        ## Hvornår

        Når opgaven er mere end job og bolig.

        """

    static let signs = """
        - id: n.s8
          kind: sign
          provenance: published_summary
          review_status: anonymity_checked
          caveat: >-
            Tegnet er ingen tjekliste. At se på billetter er ikke at rejse.
          other_explanations:
            - Ferie
            - Familie i udlandet
          ask_next:
            - Hvem vil du besøge?

        """

    static let terms = """
        - id: ord-mentor
          kind: term
          title: Mentor
          provenance: published_summary
          review_status: anonymity_checked
          topic: [definitions]
          text: |
            ## Kort fortalt

            En voksen, der har tid, og som ikke er myndighed.

        """

    static let figure = """
        ---
        id: tal-proeve
        kind: figure
        title: Kommuner med en prøve
        provenance: published_summary
        review_status: anonymity_checked
        topic: [statistics]
        validity: historical
        figure:
          unit: kommuner
          base_label: De 10 kommuner, der svarede
          caveat: Tallene er opdigtede til prøven.
          rows:
            - {label: Har en prøve, value: 7, base_n: 10, published: 70}
            - {label: Har ingen, value: 3, base_n: 10}
        ---

        ## Hvad tallet siger

        Syv af ti.

        """

    /// The same corpus with one slip of each sort.
    static let broken: [String: String] = files.merging([
        "cases/sag-91.md": workshop.replacing("extremism: islamist", with: "extremism: islamsk")
            .replacing("## Forløb", with: "## Forløbet").replacing("age_band:", with: "agebånd:"),
        "guidance/proeve-mentor.md": guidance.replacing("[S1 s. 34] Se", with: "[S1 s. 340] Se"),
        "terms/terms.yml": terms.replacing("kind: term", with: "kind: [term"),
    ]) { $1 }

    /// The same corpus with so many more texts that building it takes a while.
    static let large: [String: String] = files.merging(
        (100..<250).map { number in
            let text = guidance.replacing("id: proeve-mentor", with: "id: proeve-\(number)")
            return ("guidance/proeve-\(number).md", text + "\n## Afsnit \(number)\n\n" + paragraph(number) + "\n")
        }
    ) { $1 }

    /// Words that no other text has, so that the index grows.
    private static func paragraph(_ number: Int) -> String {
        (0..<60).map { "ord\(number * 60 + $0)" }.joined(separator: " ") + "."
    }
}
