internal import CaseSearch
internal import KnowledgeModel

/// What stands behind the cases: notes for whoever leads the talk, what the choice covers and lacks, sources, rules.
struct BookletAppendices {
    let catalogue: Catalogue
    let library: BookletLibrary

    private var language: Language { library.language }
    private func say(_ da: String, _ en: String) -> String { library.say(da, en) }

    var chapters: [Booklet.Chapter] {
        [
            appendix("underviser", say("Bilag 1. Til den, der leder drøftelsen", "Appendix 1. For whoever leads the talk"), facilitator),
            appendix("daekning", say("Bilag 2. Hvad valget dækker og mangler", "Appendix 2. What the choice covers and lacks"), coverage),
            appendix("tegn", say("Bilag 3. Tegnene og deres forbehold", "Appendix 3. The signs and their reservations"), signs),
            appendix("kilder", say("Bilag 4. Kilder", "Appendix 4. Sources"), sources),
            appendix("regler", say("Bilag 5. Hvad kataloget er, og hvad det ikke er", "Appendix 5. What it is, and what it is not"), rules),
        ]
    }

    private func appendix(_ anchor: String, _ title: String, _ blocks: [BookletBlock]) -> Booklet.Chapter {
        Booklet.Chapter(anchor: anchor, title: title, kind: .appendix, blocks: blocks.filter { !$0.isEmpty })
    }

    // MARK: For the trainer

    private var facilitator: [BookletBlock] {
        let plan = BookletTexts.plan.map { time, text in [[Inline.strong(time[language])], [Inline.text(text[language])]] }
        let rows = catalogue.cases.enumerated().map { index, chosen -> [[Inline]] in
            let adds = chosen.adds.filter { !$0.isPair }.prefix(4).map { $0.text(language) }
            return [
                [.text("\(index + 1)")], [.text(chosen.entry.title[language])],
                [.text(themes(chosen.entry).joined(separator: "; "))], [.text(adds.joined(separator: "; "))],
            ]
        }
        return [
            .heading(say("En time med én sag", "An hour with one case")),
            .table(BookletTable(header: [say("Tid", "Time"), say("Hvad", "What")], rows: plan)),
            .heading(say("Husk undervejs", "Bear in mind")),
            .list(BookletTexts.facilitator.map { [.text($0[language])] }, isOrdered: false),
            .heading(say("Hvilken sag til hvad", "Which case for what")),
            .table(
                BookletTable(
                    header: [
                        "", say("Sag", "Case"), say("Læringstemaer", "Learning themes"),
                        say("Kun denne sag i kataloget viser", "Only this case of the catalogue shows"),
                    ], rows: rows, markColumns: 0..<1)),
        ]
    }

    /// The values of the fields that the last section but one tells: what was learnt.
    private func themes(_ entry: Entry) -> [String] {
        guard let kind = library.kind(of: entry), let section = library.sections(of: kind).dropLast().last else { return [] }
        return kind.fields.filter { $0.section.map(Slug.anchor) == section }.flatMap { library.labels(of: $0, in: entry) }
    }

    // MARK: Coverage

    private var coverage: [BookletBlock] {
        CoverageBlocks(catalogue: catalogue, language: language).blocks
    }

    // MARK: Sources and rules

    private var signs: [BookletBlock] {
        [.paragraph([.text(ProductNote.noChecklist[language])])] + SignTable(library: library).whole(catalogue.cases.map(\.entry))
    }

    private var sources: [BookletBlock] {
        var shown: [ShownEntry] = []
        for entry in catalogue.cases.flatMap({ library.related(to: $0.entry) })
        where !shown.contains(where: { $0.entry.id == entry.entry.id }) {
            shown.append(entry)
        }
        let read = shown.flatMap { $0.entry.sources(library.vocabulary) }
        let signs = catalogue.cases.flatMap { library.signs(of: $0.entry) }.flatMap { $0.sign.card?.sources ?? [] }
        let named = Set((read + signs).map(\.id))
        let documents = library.vocabulary.sources.filter { named.contains($0.id) }.map { source -> [Inline] in
            [.strong(source.id + ": "), .text(source.title + (source.year.map { " (\($0))" } ?? ""))]
        }
        let reading = shown.sorted { ($0.entry.kind, $0.entry.title[language]) < ($1.entry.kind, $1.entry.title[language]) }.map {
            [
                [Inline.text($0.entry.title[language])], [.text($0.kindLabel[language])],
                [.text($0.entry.sources(library.vocabulary).map(SourceText(language: language).brief).joined(separator: "; "))],
            ]
        }
        return [
            .paragraph([
                .text(
                    say(
                        "Sagerne er egne formuleringer. Vejledning, tegn og tilbud bygger på disse dokumenter. De er fra de nævnte år: Love og ordninger kan være ændret siden, så slå dem op.",
                        "The cases are our own wording. Guidance, signs and offers rest on these documents. They are of the years named: laws and schemes may have changed, so look them up."
                    ))
            ]), .list(documents, isOrdered: false), .heading(say("Nævnt ved sagerne", "Named with the cases")),
            .table(
                BookletTable(
                    header: [say("Opslag", "Entry"), say("Materialetype", "Kind"), say("Kilder", "Sources")], rows: reading,
                    widths: [42, 14, 44])),
        ]
    }

    private var rules: [BookletBlock] {
        [.list(BookletTexts.rules.map { [.text($0[language])] }, isOrdered: true)]
    }
}
