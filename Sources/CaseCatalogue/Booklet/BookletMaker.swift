public import CaseSearch
public import KnowledgeModel

/// Makes the booklet of a catalogue: cover, how to use it, contents, the cases, and what a trainer needs behind them.
struct BookletMaker {
    let catalogue: Catalogue
    let library: BookletLibrary
    let title: String?

    private var language: Language { library.language }
    private func say(_ da: String, _ en: String) -> String { library.say(da, en) }

    func booklet() -> Booklet {
        let stories = catalogue.cases.enumerated().compactMap { index, chosen in
            library.kind(of: chosen.entry).map {
                CaseStory(library: library, chosen: chosen, kind: $0).chapter(number: index + 1, of: catalogue.cases.count)
            }
        }
        let allInvented = catalogue.cases.allSatisfy(\.isInvented)
        let appendices = BookletAppendices(catalogue: catalogue, library: library).chapters
        return Booklet(
            title: title ?? BookletTexts.title[language],
            subtitle: BookletTexts.subtitle(catalogue.cases.count, allInvented: allInvented)[language], language: language,
            chapters: [cover, use, contents] + stories + appendices)
    }

    private var cover: Booklet.Chapter {
        let method = MethodNote(catalogue)
        let notes = [method.invented, method.reservation].compactMap { $0.map { [Inline.text($0[language])] } }
        return Booklet.Chapter(
            anchor: "forside", title: title ?? BookletTexts.title[language], kind: .cover,
            blocks: [.paragraph([.text(BookletTexts.forWhom[language])]), .note(title: nil, notes)])
    }

    private var use: Booklet.Chapter {
        let reading = BookletTexts.howToRead.map { da, en, daText, enText -> [Inline] in
            [.strong(say(da, en) + ": "), .text(say(daText, enText) + ".")]
        }
        return Booklet.Chapter(
            anchor: "brug", title: say("Sådan bruges kataloget", "How to use the catalogue"), kind: .matter,
            blocks: [
                .alert([.text(BookletTexts.acute[language])]),
                .list(BookletTexts.howToUse.map { [.text($0[language])] }, isOrdered: false),
                .heading(say("Sådan læses en sag", "How to read a case")), .list(reading, isOrdered: false),
                .heading(say("Sådan er sagerne valgt", "How the cases were chosen")),
            ] + MethodNote(catalogue).paragraphs.map { .paragraph([.text($0[language])]) })
    }

    private var contents: Booklet.Chapter {
        Booklet.Chapter(anchor: "indhold", title: say("Indhold", "Contents"), kind: .contents, blocks: [.contents] + glance)
    }

    /// The cases in a table, by the fields whose values are covered together.
    private var glance: [BookletBlock] {
        guard let kind = catalogue.cases.first.flatMap({ library.kind(of: $0.entry) }) else { return [] }
        let ids = library.vocabulary.criteria.filter { !$0.pairedFields.isEmpty }.flatMap { $0.fields + $0.pairedFields }
        let fields = ids.compactMap { id in kind.fields.first { $0.id == id } }
        guard !fields.isEmpty else { return [] }
        let rows = catalogue.cases.enumerated().map { index, chosen in
            [[Inline.text(String(index + 1))], [.text(chosen.entry.title[language])]]
                + fields.map { [Inline.text(library.labels(of: $0, in: chosen.entry).joined(separator: "; "))] }
        }
        return [
            .heading(say("Sagerne kort", "The cases at a glance")),
            .table(
                BookletTable(
                    header: ["", say("Sag", "Case")] + fields.map { $0.label[language] }, rows: rows, markColumns: 0..<1)),
        ]
    }
}

extension Searcher {
    /// The booklet of a catalogue. What a case names and the collection lacks is left out.
    public func booklet(of catalogue: Catalogue, title: String? = nil, language: Language) throws(SearchProblem) -> Booklet {
        let library = BookletLibrary(
            vocabulary: catalogue.vocabulary, language: language, signs: try signCatalogues()
        ) { try? self.entry($0) }
        return BookletMaker(catalogue: catalogue, library: library, title: title).booklet()
    }
}
