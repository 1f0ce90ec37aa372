internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// One entry whole: its facts beside its sections, then what else to read.
struct EntryPage {
    let maker: PageMaker
    let shown: ShownEntry
    let vocabulary: Vocabulary
    let kind: KindDefinition

    init(maker: PageMaker, id: String) throws {
        self.maker = maker
        shown = try maker.searcher.entry(id)
        vocabulary = try maker.searcher.vocabulary()
        guard let kind = vocabulary.kind(shown.entry.kind) else { throw Problem.notFound }
        self.kind = kind
    }

    private var entry: Entry { shown.entry }

    func page(place: MenuPlace) throws -> WebPage {
        var main: [HTMLNode] = []
        if kind.isAboutPeople { main += CourseTimeline(maker: maker).figure(entry, vocabulary) }
        main += entry.sections.map(maker.section)
        main += try NumberTables(maker: maker).tables(shown)
        main += try CaseCompany(maker: maker).sections(entry, kind)
        main += try combined + related + sources
        return WebPage(
            title: entry.title[maker.language], place: place,
            content: [
                .element(
                    "article", ["class": "entry"],
                    [
                        header,
                        .element(
                            "div", ["class": "columns entry-columns"],
                            [
                                .element("div", ["class": "text"], main),
                                .element("aside", ["class": "side", "aria-label": maker.say("Fakta", "Facts")], try side),
                            ]),
                    ])
            ])
    }

    private var header: HTMLNode {
        var content: [HTMLNode] = [
            .element("p", ["class": "kicker"], [maker.text(shown.kindLabel), .text(" · \(entry.id)")]),
            .element("h1", maker.danish(entry.title), [maker.text(entry.title)]),
        ]
        let badges = self.badges
        if !badges.isEmpty { content.append(.element("ul", ["class": "badges"], badges.map { .element("li", $0) })) }
        if let note = shown.note { content.append(maker.note(note)) }
        return .element("header", content + [maker.printing])
    }

    /// Where it comes from, and whether it still holds: what one has to know before reading on.
    private var badges: [String] {
        let ids = [
            vocabulary.commonFields.first { field in
                field.type.scheme.flatMap(vocabulary.scheme)?.concepts.contains { $0.attributes["invented"] != nil } ?? false
            }?.id, kind.field(.validity)?.id,
        ]
        return ids.compactMap { id in shown.fields.first { $0.id == id } }.flatMap { field -> [String] in
            guard case .values(let values) = field.content else { return [] }
            return values.map { $0.label[maker.language] }
        }
    }

    // MARK: Beside the text

    private var side: [HTMLNode] {
        get throws {
            var content: [HTMLNode] = []
            if entry.sections.count > 2 {
                let items = entry.sections.map { section in
                    HTMLNode.element(
                        "li", [.element("a", ["href": "#" + PageContext.encoded(section.anchor)] + maker.danish, [.text(section.heading)])])
                }
                content.append(
                    .element(
                        "nav", ["aria-labelledby": "indhold-liste", "class": "contents"],
                        [
                            maker.heading("Indhold", "Contents", id: "indhold-liste"), .element("ol", items),
                        ]))
            }
            let facts = EntryFacts(maker: maker, vocabulary: vocabulary, kind: kind).box(shown)
            if !facts.isEmpty {
                content.append(
                    .element(
                        "section", ["class": "facts", "aria-labelledby": "fakta"],
                        [
                            maker.heading("Fakta", "Facts", id: "fakta")
                        ] + facts))
            }
            return content
        }
    }

    /// For an offer: the cases that used it, and what they used beside it.
    private var combined: [HTMLNode] {
        get throws {
            guard vocabulary.isOffer(kind) else { return [] }
            guard let action = try maker.searcher.actions().actions.first(where: { $0.card?.id == entry.id }) else { return [] }
            let uses = try ActionCards(maker: maker).uses(action, isOpen: true)
            guard !uses.isEmpty else { return [] }
            return [
                .element(
                    "section", ["aria-labelledby": "brugt"],
                    [
                        maker.heading("Sådan har andre brugt det", "How others used it", id: "brugt")
                    ] + uses + [maker.note(ProductNote.noSuccessRates)])
            ]
        }
    }

    /// The entries that this one says to see as well.
    private var related: [HTMLNode] {
        get throws {
            let fields = vocabulary.fields(of: kind).filter { $0.type == .reference }
            let items = try fields.flatMap { entry.values(of: $0.id) }.map { id in
                HTMLNode.element("li", [try maker.link(toEntry: id)] + kindName(ofEntry: id))
            }
            guard !items.isEmpty else { return [] }
            return [
                .element(
                    "section", ["aria-labelledby": "laes-videre"],
                    [
                        maker.heading("Læs videre", "Read on", id: "laes-videre"), .element("ul", items),
                    ])
            ]
        }
    }

    /// Entries of different kinds may have the same title.
    private func kindName(ofEntry id: String) -> [HTMLNode] {
        let kind = maker.searcher.headline(of: id).flatMap { vocabulary.kind($0.kind) }
        return kind.map { [.element("small", " · " + $0.label[maker.language])] } ?? []
    }

    private var sources: [HTMLNode] {
        guard !shown.sources.isEmpty else { return [] }
        let items = shown.sources.map { source in
            HTMLNode.element("li", maker.sources([source]) + [.text(": "), .element("cite", maker.danish, [.text(source.title)])])
        }
        return [
            .element("section", ["aria-labelledby": "kilder"], [maker.heading("Kilder", "Sources", id: "kilder"), .element("ul", items)])
        ]
    }
}
