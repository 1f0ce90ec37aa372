internal import CaseCatalogue
internal import KnowledgeModel

extension PageMaker {
    /// The blocks of a section.
    func blocks(_ blocks: [Block]) -> [HTMLNode] { blocks.map(block) }

    private func block(_ block: Block) -> HTMLNode {
        switch block {
        case .paragraph(let inlines): .element("p", danish, run(inlines))
        case .heading(let inlines): .element("h3", danish, run(inlines))
        case .quote(let inlines): .element("blockquote", danish, [.element("p", run(inlines))])
        case .list(let items, let isOrdered): .element(isOrdered ? "ol" : "ul", danish, items.map { .element("li", run($0)) })
        }
    }

    func run(_ inlines: [Inline]) -> [HTMLNode] { inlines.map(inline) }

    private func inline(_ inline: Inline) -> HTMLNode {
        switch inline {
        case .text(let text): .text(text)
        case .emphasis(let text): .element("em", text)
        case .strong(let text): .element("strong", text)
        // An address outside is shown and not linked: a click would tell another server where the reader came from.
        case .link(let text, let destination): .text(text == destination ? text : "\(text) (\(destination))")
        case .citation(let citation):
            .element("span", ["class": "cite"], [.text("["), sourceLink(citation.source, text: citation.text), .text("]")])
        }
    }

    /// A section of an entry below its heading, with an anchor of its own.
    func section(_ section: Section) -> HTMLNode {
        .element(
            "section", ["id": section.anchor],
            [.element("h2", danish, [.text(section.heading)])] + blocks(section.blocks))
    }
}
