internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// What all pages are made with: the request's language, a reader, and the pieces that several pages show.
struct PageMaker {
    let context: PageContext
    let searcher: Searcher

    var language: Language { context.language }

    func say(_ da: String, _ en: String) -> String { context.say(da, en) }

    /// A label in the page's language.
    func text(_ label: Label) -> HTMLNode { .text(label[language]) }

    /// Text of the collection, which is Danish whatever the page's language is.
    var danish: Attributes { language == .danish ? [:] : ["lang": Language.danish.rawValue] }

    func note(_ label: Label) -> HTMLNode { .element("p", ["class": "note"], [text(label)]) }

    func heading(_ da: String, _ en: String, id: String = "") -> HTMLNode {
        .element("h2", id.isEmpty ? [:] : ["id": id], [.text(say(da, en))])
    }

    /// Where the script puts a button to print.
    var printing: HTMLNode { .element("div", ["class": "print", "data-print": say("Udskriv", "Print")], []) }

    // MARK: Links

    /// The address of an entry's page; the vocabulary says on which path the entries of a kind stand.
    func address(ofEntry id: String, kind: String, anchor: String = "") throws -> String {
        context.address("/\(try folder(ofKind: kind))/\(PageContext.encoded(id))", anchor: anchor)
    }

    func folder(ofKind kind: String) throws -> String {
        try searcher.vocabulary().scheme("kind")?[kind]?.attributes["page"]?.first ?? Self.otherFolder
    }

    static let otherFolder = "opslag"

    /// A link to an entry by its title; the id alone where the index has no such entry.
    func link(toEntry id: String, anchor: String = "", label: String? = nil) throws -> HTMLNode {
        guard let entry = searcher.headline(of: id) else { return .text(label ?? id) }
        let address = try address(ofEntry: id, kind: entry.kind, anchor: anchor)
        return .element("a", ["href": address] + (label == nil ? danish(entry.title) : [:]), [.text(label ?? entry.title[language])])
    }

    /// Titles that exist in Danish alone are Danish on an English page too.
    func danish(_ label: Label) -> Attributes { label.da == label.en ? danish : [:] }

    /// The hits for one value of a facet.
    func searchAddress(_ field: String, _ value: String) -> String {
        context.address(MenuPlace.search.path, [("filter", "\(field)=\(value)")])
    }

    // MARK: Sources

    /// `S1 s. 33, 35 (2018)`, each a link to the list of sources.
    func sources(_ sources: [ShownSource]) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        for source in sources {
            if !nodes.isEmpty { nodes.append(.text("; ")) }
            let pages = source.pages.isEmpty ? "" : say(" s. ", " p. ") + source.pages.map(String.init).joined(separator: ", ")
            let sections = source.pages.isEmpty && !source.sections.isEmpty ? ", " + source.sections.joined(separator: "; ") : ""
            let year = source.year.map { " (\($0))" } ?? ""
            nodes.append(sourceLink(source.id, text: source.id, title: source.title))
            nodes.append(.text(pages + sections + year))
        }
        return nodes
    }

    func sourceLink(_ id: String, text: String, title: String? = nil) -> HTMLNode {
        let address = context.address(MenuPlace.about.path, anchor: Self.sourceAnchor(id))
        return .element("a", ["href": address] + (title.map { ["title": $0] } ?? [:]), [.text(text)])
    }

    static func sourceAnchor(_ id: String) -> String { "kilde-\(id)" }

    // MARK: What an answer tells of the question

    /// What was left out of what was typed, by kind; never the text itself.
    func leftOut(_ removed: [GuardedQuestion.Removal], _ notUsed: [String]) -> [HTMLNode] {
        var lines: [HTMLNode] = []
        if !removed.isEmpty {
            let kinds = removed.map { "\($0.label[language]) (\($0.count))" }.joined(separator: ", ")
            lines.append(
                .element(
                    "p",
                    [
                        .element("strong", say("Taget ud, før der blev søgt: ", "Taken out before searching: ")), .text(kinds + ". "),
                        .text(say("Skriv uden navne og numre.", "Write without names and numbers.")),
                    ]))
        }
        if !notUsed.isEmpty {
            let words = notUsed.map { "»\($0)«" }.joined(separator: ", ")
            lines.append(
                .element(
                    "p",
                    [
                        .element("strong", say("Tæller ikke: ", "Does not count: ")),
                        .text(words + ". "),
                        .text(
                            say(
                                "Etnicitet, nationalitet og religion siger intet om en bekymring.",
                                "Ethnicity, nationality and religion tell nothing of a concern.")),
                    ]))
        }
        return lines
    }

    /// What comes before everything else; a danger now first.
    func alerts(_ alerts: [ReadConcern.Alert]) throws -> [HTMLNode] {
        try alerts.map { alert in
            let links = try alert.entries.map { HTMLNode.element("li", [try link(toEntry: $0)]) }
            return .element(
                "div", ["class": alert.isAcute ? "alert acute" : "alert"] + (alert.isAcute ? ["role": "alert"] : [:]),
                [.element("p", [.element("strong", alert.label[language] + ". "), .text(alert.advice[language])])]
                    + (links.isEmpty ? [] : [.element("ul", links)]))
        }
    }
}
