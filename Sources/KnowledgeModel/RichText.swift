/// A run of text with its markup.
public enum Inline: Hashable, Codable, Sendable {
    case text(String)
    case emphasis(String)
    case strong(String)
    case link(text: String, destination: String)
    case citation(Citation)
}

/// A block of a section.
public enum Block: Hashable, Codable, Sendable {
    case paragraph([Inline])
    case heading([Inline])
    case quote([Inline])
    case list(items: [[Inline]], isOrdered: Bool)
}

/// Where in a source something stands: `[S1 s. 26]`, or `[S3, Sagsflow]` where the source has no pages.
public struct Citation: Hashable, Codable, Sendable {
    public let source: String
    public let firstPage: Int?
    public let lastPage: Int?
    public let section: String?

    public init(source: String, firstPage: Int? = nil, lastPage: Int? = nil, section: String? = nil) {
        self.source = source
        self.firstPage = firstPage
        self.lastPage = lastPage
        self.section = section
    }

    /// As it is written in a text, brackets left out.
    public var text: String {
        if let section { return "\(source), \(section)" }
        guard let firstPage else { return source }
        guard let lastPage, lastPage != firstPage else { return "\(source) s. \(firstPage)" }
        return "\(source) s. \(firstPage)-\(lastPage)"
    }
}

/// A section of an entry: what a search result points to.
public struct Section: Hashable, Codable, Sendable {
    public let heading: String
    /// Names the section within its entry, such as `det-ved-vi-ikke`.
    public let anchor: String
    public let blocks: [Block]
    /// Whether its words are searched.
    public let isSearched: Bool

    public init(heading: String, anchor: String, blocks: [Block], isSearched: Bool = true) {
        self.heading = heading
        self.anchor = anchor
        self.blocks = blocks
        self.isSearched = isSearched
    }

    /// The words alone, a line for each block or list item; citations are left out.
    public var plainText: String {
        blocks.flatMap(\.lines).map { $0.plainText }.joined(separator: "\n")
    }

    /// All citations in the order of the text.
    public var citations: [Citation] {
        blocks.flatMap(\.lines).joined().compactMap { if case .citation(let citation) = $0 { citation } else { nil } }
    }
}

extension Block {
    /// The block's lines of text: one, or one for each item of a list.
    public var lines: [[Inline]] {
        switch self {
        case .paragraph(let inlines), .heading(let inlines), .quote(let inlines): [inlines]
        case .list(let items, _): items
        }
    }
}

extension [Inline] {
    /// The words alone, without citations and the space before them.
    public var plainText: String {
        var text = ""
        func endWord() { while text.last == " " { text.removeLast() } }
        for inline in self {
            switch inline {
            case .text(let run), .emphasis(let run), .strong(let run), .link(let run, _):
                text += text.isEmpty || text.last == " " ? String(run.drop { $0 == " " }) : run
            case .citation:
                endWord()
            }
        }
        endWord()
        return text
    }
}
