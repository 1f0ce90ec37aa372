import DocumentTools
import KnowledgeModel

/// A document as passages: what stands below one heading, in parts of a page where it is long.
struct DocumentSections {
    struct Section {
        var heading: String
        var blocks: [DocumentText.Block]
        /// The page on which it begins.
        var page: Int? { blocks.first?.pages?.lowerBound }
    }

    /// So many words an editor can rewrite at a time.
    private static let longest = 400

    private(set) var sections: [Section] = []
    /// Without headings pages are what can be told apart.
    private let hasHeadings: Bool

    init(_ document: DocumentText) {
        hasHeadings = document.blocks.contains {
            $0.isHeading && $0.text != document.title && ($0.pages != nil || document.pageCount == nil)
        }
        var open = Section(heading: "", blocks: [])
        var parent: (heading: String, level: Int)?
        for block in document.blocks {
            // The document's own title names no passage.
            if block.text == document.title, sections.isEmpty, open.blocks.isEmpty, open.heading.isEmpty { continue }
            guard case .heading(let level) = block.kind else {
                open.blocks.append(block)
                parent = nil
                continue
            }
            if open.blocks.isEmpty, !open.heading.isEmpty, parent.map({ $0.level < level }) ?? false {
                open.heading = "\(parent?.heading ?? ""): \(block.text)"
            } else {
                close(open)
                open = Section(heading: block.text, blocks: [])
                parent = (block.text, level)
            }
        }
        close(open)
        makeUnique()
    }

    private mutating func close(_ section: Section) {
        guard !section.blocks.isEmpty else {
            // A heading without text is text: nothing of the document is lost.
            if !section.heading.isEmpty { sections.append(Section(heading: section.heading, blocks: [.init(.paragraph, section.heading)])) }
            return
        }
        let words = section.blocks.reduce(0) { $0 + $1.text.split(separator: " ").count }
        let hasPages = section.blocks.contains { $0.pages != nil }
        guard hasPages, !hasHeadings || words > Self.longest else {
            sections.append(Section(heading: section.heading.isEmpty ? "Indledning" : section.heading, blocks: section.blocks))
            return
        }
        for block in section.blocks {
            if let last = sections.last, last.page == block.pages?.lowerBound, last.heading == heading(section.heading, block) {
                sections[sections.count - 1].blocks.append(block)
            } else {
                sections.append(Section(heading: heading(section.heading, block), blocks: [block]))
            }
        }
    }

    private func heading(_ heading: String, _ block: DocumentText.Block) -> String {
        guard let page = block.pages?.lowerBound else { return heading.isEmpty ? "Indledning" : heading }
        return heading.isEmpty ? "Side \(page)" : "\(heading) (side \(page))"
    }

    /// Two passages of one name could not be told apart.
    private mutating func makeUnique() {
        var seen: Set<String> = []
        for index in sections.indices {
            let section = sections[index]
            let name = Slug.anchor(of: section.heading).isEmpty ? "Afsnit \(index + 1)" : section.heading
            let paged = section.page.map { "\(name) (side \($0))" } ?? name
            let numbered = sequence(first: 2) { $0 + 1 }.lazy.map { "\(name) (\($0))" }
            let free =
                [name, paged].first { !seen.contains(Slug.anchor(of: $0)) } ?? numbered.first { !seen.contains(Slug.anchor(of: $0)) }
            sections[index].heading = free ?? name
            seen.insert(Slug.anchor(of: sections[index].heading))
        }
    }
}
