/// What a document says, in reading order and without its looks.
public struct DocumentText: Sendable, Equatable {
    /// What the document calls itself, if it says so.
    public var title: String?
    public var blocks: [Block]
    /// How many pages it has; `nil` for a form without pages.
    public var pageCount: Int?
    /// Pages without a word, such as scanned ones; from 1.
    public var emptyPages: [Int] = []
    /// The encoding that the text was converted from, where it was not UTF-8.
    public var convertedFrom: String?

    public init(title: String? = nil, blocks: [Block], pageCount: Int? = nil) {
        self.title = title
        self.blocks = blocks
        self.pageCount = pageCount
    }

    public struct Block: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            /// The level counts from 1.
            case heading(level: Int)
            case paragraph
            /// An item of a list, with its number where the list is numbered.
            case item(number: Int?)
        }

        public var kind: Kind
        /// One line: line ends are spaces here.
        public var text: String
        /// The pages on which it begins and ends, from 1; `nil` where there are no pages.
        public var pages: ClosedRange<Int>?

        public init(_ kind: Kind, _ text: String, pages: ClosedRange<Int>? = nil) {
            self.kind = kind
            self.text = text
            self.pages = pages
        }

        public var isHeading: Bool { if case .heading = kind { true } else { false } }
    }
}

extension String {
    /// With one space for any run of white space, and none at either end.
    var squeezed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
