/// A vocabulary with one example of each thing that a vocabulary can say.
enum SmallVocabulary {
    static let text = """
        schemes:
          kind:
            label: {da: Materialetype, en: Kind}
            values:
              - {id: case, folder: cases, prefix: sag-, record: case, people: true, da: Sag, en: Case}
              - {id: guidance, folder: guidance, record: guidance, da: Vejledning, en: Guidance, hint: [Kort, "Med kilde: altid"]}
              - {id: sign, folder: signs, record: sign, concept: id, scheme: sign, named: true, da: Tegn, en: Sign}
              - {id: term, folder: terms, prefix: ord-, record: term, concept: concept, da: Ord, en: Term}
              - {id: offer, folder: offers, prefix: indsats-, record: offer, concept: offer, named: true, da: Tilbud, en: Offer}
          extremism:
            label: {da: Form, en: Form}
            values:
              - {id: islamist, da: Ekstrem islamisme, en: Extreme Islamism, alt: [islamisme], en_alt: [jihadism]}
              - {id: right, da: Højreekstremisme, en: Right-wing extremism}
              - {id: other, da: Andre, en: Other}
              - {id: other.ethnic, da: Etnisk separatisme, en: Ethnic separatism, broader: other, src: S1}
          situation:
            label: {da: Situation, en: Situation}
            values:
              - {id: online, da: Online, en: Online}
              - {id: exit_wish, da: Exit, en: Exit}
          severity:
            label: {da: Karakter, en: Severity}
            ordered: true
            values:
              - {id: other, da: Andet, en: Other}
              - {id: serious, da: Alvorligt, en: Serious}
          sign:
            label: {da: Tegn, en: Sign}
            values:
              - {id: n.s1, no: 1, sev: serious, da: Vold, en: Violence}
              - {id: n.o1, no: 2, sev: other, da: Møder, en: Meetings}
              - {id: l.i1, no: 1, sev: other, close: [n.s1], da: Voldsparat, en: Ready for violence}
          offer_group:
            label: {da: Slags, en: Sort}
            values:
              - {id: ordinary, da: Ordinær, en: Ordinary}
          offer:
            label: {da: Tilbud, en: Offer}
            groups:
              ordinary: {da: Ordinær, en: Ordinary}
            values:
              - {id: mentor, group: ordinary, da: Mentor, en: Mentor}
              - {id: counselling, group: ordinary, da: Rådgivning, en: Counselling}
        records:
          common:
            fields:
              - {id: id, type: slug, da: Id, en: Id}
              - {id: kind, scheme: kind, facet: true}
              - {id: title, type: text, search: true, da: Titel, en: Title}
              - {id: sources, type: struct, card: 0..n, struct: {id: source, page: int, year: year}, da: Kilder, en: Sources}
              - {id: related, type: ref, card: 0..n, da: Se også, en: Related}
          case:
            fields:
              - {id: period, type: band, card: 0..1, da: Periode, en: Period}
              - {id: extremism, scheme: extremism, facet: true, sim: tree, w: 2.0, qi: high, section: bekymring}
              - {id: situation, scheme: situation, card: 0..n, facet: true}
              - {id: sign, scheme: sign, card: 1..n}
              - {id: severity_present, scheme: severity, card: 0..n, derived_from: sign, attribute: sev}
              - {id: offer, card: 0..n, value: what, struct: {step: int, what: offer, goals: [{text: text, met: bool}]}, da: Forløb, en: Course}
              - {id: narrative, type: sections, sections: [baggrund, bekymring, udfald], da: Fortælling, en: Narrative}
              - {id: denied, type: denial, card: 0..n, da: Kendt nej, en: Known no}
          guidance:
            fields:
              - {id: year, type: year, da: Årstal, en: Year}
              - {id: checked, type: month, card: 0..1, da: Set efter, en: Checked}
              - {id: pages, type: int, card: 0..1, da: Sider, en: Pages}
              - {id: voluntary, type: bool, card: 0..1, da: Frivillig, en: Voluntary}
              - {id: publisher, type: source, card: 0..n, da: Udgiver, en: Publisher}
          sign:
            fields:
              - {id: order_no, from: 'no', type: int, da: Nummer, en: Number}
              - {id: sign_severity, from: sev, scheme: severity, facet: true}
              - {id: caveat, type: text, search: true, da: Forbehold, en: Caveat}
              - {id: ask_next, type: text, card: 0..n, search: true, da: Spørg om, en: What to ask}
          term:
            fields:
              - {id: concept, type: concept, card: 0..1, da: Begreb, en: Concept}
          offer:
            fields:
              - {id: offer, scheme: offer}
              - {id: sort, from: group, scheme: offer_group}
        sources:
          - {id: S1, title: Kortlægning, year: 2018, pages: 59}
          - {id: S3, title: Handlingsplan, year: 2024}
          - {id: X, title: Uden belæg, cited: false}
        catalogue_criteria:
          - {id: c1, da: Former, en: Forms, fields: [extremism]}
        meta:
          forbidden_fields: [risk_score]
          disclosure: {k: 5, key: [extremism], sensitive: [sign]}

        """
}
