/// A few entries of our own, with what is hard to set: commas and quotes in a title, records, long words, lists, links.
enum SampleCorpus {
    static let files: [String: String] = [
        "cases/sag-91.md": workshop, "cases/sag-92.md": unfounded, "guidance/proeve-mentor.md": guidance,
        "interventions/indsats-mentor-special.md": intervention, "signs/signs.yml": signs, "terms/terms.yml": terms,
        "figures/tal-proeve.md": figure,
    ]

    /// A case without fields that need not be there.
    static let workshop = """
        ---
        id: sag-91
        kind: case
        title: "Værkstedet, \\"bagsædet\\" og en ung | der vendte hjem"
        provenance: synthetic
        review_status: anonymity_checked
        related: [proeve-mentor, indsats-mentor-special]
        extremism: islamist
        situation: [returned]
        primacy: primary
        sign: [n.s8]
        concern_source: [relative]
        focus_unit: individual
        focus_role: person_of_concern
        gender: male
        age_legal: over_18
        age_band: young_adult
        background: [isolation]
        resource: [supportive_family, own_motivation]
        milieu_tie: 'yes'
        milieu_mode: physical_only
        anchoring: both
        actor: [coordinator_municipal, police, jobcentre]
        intervention:
          - {step: 1, what: mentor_special, target: citizen, start_month: 0, end_month: 9, actor: coordinator_municipal}
          - {step: 2, what: internship, target: citizen, start_month: 3, end_month: 9, actor: jobcentre}
        duration_band: d7_12
        course_status: [closed_resolved]
        outcome: improved
        learning_theme: [relation_first]
        denied: [sign=n.s1]
        ---

        ## Baggrund

        En ung mand på et autoværksted bor hos sin søster. Han er hjemvendt efter et år, som ingen spørger til.

        ## Bekymring

        Søsteren ringer. Hun er bange for, at han rejser ud igen, og for hvem han taler med om natten.

        ## Tegn

        Han har set på billetter. Han siger selv, at det var **for en vens skyld**.

        ## Vurdering

        Mødet fandt to forklaringer og valgte ikke imellem dem:

        1. Han savner kammeraterne.
        2. Han er bange for at blive genkendt på sit arbejde.

        ## Aktører

        Tovholder, politi og jobcenter.

        ## Indsats

        En mentor til den unge, to timer om ugen, og praktik på værkstedet. Mentoren kørte med på bagsædet.

        ## Forløb

        > Jeg troede, I ville tale om religion. I talte om bremser.

        ## Udfald

        Han har ansættelse.

        ## Det ved vi ikke

        Om billetterne var hans.

        ## Læringspunkter

        - En mentor skal kunne noget, som den unge vil lære.
        - Specialpædagogikkonsulentbistandsydelsesfinansieringsaftalen, som ingen forstod, kostede to måneder.

        ## Drøftelsesspørgsmål

        - Hvem skulle have været med ved det første møde?
        - Hvad ville I have sagt til søsteren?

        """

    /// A case in which there was nothing.
    static let unfounded = """
        ---
        id: sag-92
        kind: case
        title: Et skoleprojekt om våben, som viste sig at være et skoleprojekt
        provenance: synthetic
        review_status: anonymity_checked
        extremism: mixed_unclear
        situation: [unfounded, online]
        primacy: non_primary
        concern_source: [school]
        focus_unit: individual
        focus_role: person_of_concern
        gender: female
        age_legal: under_18
        age_band: teen
        milieu_tie: none_known
        anchoring: non_authority
        actor: [ssp, school]
        duration_band: d0_3
        course_status: [dismissed]
        outcome: unknown
        learning_theme: [dont_overreact]
        ---

        ## Baggrund

        En elev i udskolingen, der læser mere, end læreren når.

        ## Bekymring

        Læreren ser hende tegne skitser af våben og læse om krig på nettet.

        ## Tegn

        Ingen af katalogernes tegn passede.

        ## Vurdering

        Opgaven i historie hed »Våben i første verdenskrig«.

        ## Aktører

        SSP og skolen.

        ## Indsats

        Én samtale.

        ## Forløb

        Samtalen tog tolv minutter.

        ## Udfald

        Opgaven fik karakteren 12.

        ## Det ved vi ikke

        Hvem der først sagde ordet radikalisering.

        ## Læringspunkter

        - Spørg først.

        ## Drøftelsesspørgsmål

        - Hvad koster det at spørge?
        - Hvad koster det at lade være?

        """
}
