import KnowledgeModel

extension Entry {
    /// Three cases and a guidance text, in the order of their ids.
    static let collection = [
        guidance(
            "barrierer", "Barrierer og drivkræfter", year: "2018", [("Hvad står i vejen", "Modstand fra forældrene, jf. § 12 b og SSP+.")]),
        case_(
            "sag-01", "Bekymring om en hjemvendt ung", ["returned"], ["family", "friend"],
            [("Baggrund", "En ung mand er vendt hjem.\nHan bor hos sin mor."), ("Indsats", "Mentoren mødte ham hver uge.")]),
        case_("sag-02", "Trusler på nettet", ["right"], ["school"], [("Bekymring", "Læreren så en trussel på tv'et.")]),
        case_("sag-03", "En bekymring uden grund", ["islamist"], [], [("Vurdering", "Æblet faldt. Der var ingen grund.")]),
    ]

    static func case_(
        _ id: String, _ title: String, _ extremism: [String], _ resources: [String], _ sections: [(String, String)]
    ) -> Entry {
        var fields: [String: FieldContent] = ["provenance": .values(["synthetic"]), "extremism": .values(extremism)]
        if !resources.isEmpty { fields["resource"] = .values(resources) }
        return Entry(
            id: id, kind: "case", title: Label(da: title, en: title), fields: fields, sections: sections.map(Section.init(named:text:)))
    }

    static func guidance(_ id: String, _ title: String, year: String, _ sections: [(String, String)]) -> Entry {
        Entry(
            id: id, kind: "guidance", title: Label(da: title, en: "Title in English"),
            fields: [
                "provenance": .values(["published_summary"]), "year": .values([year]), "extremism": .values(["islamist", "right"]),
                "sources": .records([StructuredValue(members: [.init(id: "page", content: .integer(12))])], value: nil),
                "licence": .texts(["fri"]),
            ], sections: sections.map(Section.init(named:text:)))
    }

    /// So many cases, each with three passages and a word in its title that no other has.
    static func many(_ count: Int) -> [Entry] {
        (0..<count).map { number in
            let id = "sag-" + String(10_000 + number)
            return case_(
                id, "Sag \(word(number))", [number % 3 == 0 ? "right" : "travel"], number % 2 == 0 ? ["family"] : [],
                [
                    ("Baggrund", "Den unge talte om \(word(number)) i skolen."), ("Tegn", "Tegn nummer \(number) og mange fælles ord."),
                    ("Indsats", "Mentoren hjalp med \(word(number + 1))."),
                ])
        }
    }

    /// A word that the stemmer leaves alone, for each number another.
    static func word(_ number: Int) -> String {
        var rest = number
        var word = "q"
        for _ in 0..<4 {
            word += String(Array("bdfgkmpt")[rest % 8]) + "u"
            rest /= 8
        }
        return word + "k"
    }
}

extension Section {
    init(named heading: String, text: String) {
        self.init(
            heading: heading, anchor: Slug.anchor(of: heading),
            blocks: text.split(separator: "\n").map { .paragraph([.text(String($0))]) })
    }
}
