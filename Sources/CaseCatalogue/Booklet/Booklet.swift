public import CaseSearch
public import KnowledgeModel

/// A text to be printed, apart from the form it comes in. Nothing in it is markup: each form escapes for itself.
public struct Booklet: Sendable {
    public let title: String
    public let subtitle: String
    public let language: Language
    public let chapters: [Chapter]

    public init(title: String, subtitle: String = "", language: Language, chapters: [Chapter]) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.chapters = chapters
    }

    public struct Chapter: Sendable {
        /// Names it within the booklet, such as `sag-04`.
        public let anchor: String
        public let title: String
        public let kind: Kind
        public let blocks: [BookletBlock]

        public init(anchor: String, title: String, kind: Kind, blocks: [BookletBlock]) {
            self.anchor = anchor
            self.title = title
            self.kind = kind
            self.blocks = blocks
        }
    }

    public enum Kind: String, Sendable {
        /// Begins the booklet, with its title.
        case cover
        case matter
        /// Lists the others.
        case contents
        /// Tells a case; begins on a page of its own.
        case story
        case appendix
        /// Stands alone on one or two pages.
        case sheet
    }
}

/// A piece of a chapter.
public enum BookletBlock: Sendable {
    case heading(String)
    case paragraph([Inline])
    case quote([Inline])
    case list([[Inline]], isOrdered: Bool)
    /// What is set apart from the text, under a heading of its own where it has one.
    case note(title: String?, [[Inline]])
    /// What is said beside a slide.
    case speech([[Inline]])
    /// What is to be seen first.
    case alert([Inline])
    /// The facts of a case, in a box.
    case facts([BookletFact])
    /// Facts in small print below the text that they belong to.
    case tags([BookletFact])
    case table(BookletTable)
    case timeline(BookletTimeline)
    /// How many of so many, as a bar with the numbers beside it.
    case bars([BookletBar])
    /// The chapters, with their pages where the form has pages.
    case contents
    /// Lines to write on.
    case lines(label: String, count: Int)
}

public struct BookletFact: Sendable, Equatable {
    public let label: String
    public let text: String

    public init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
    }
}

public struct BookletTable: Sendable {
    public let caption: String?
    public let header: [String]
    public let rows: [[[Inline]]]
    /// Columns of marks or numbers, which are narrow and centred.
    public let markColumns: Range<Int>
    /// In hundredths of the whole; empty where the texts may decide.
    public let widths: [Int]

    public init(
        caption: String? = nil, header: [String], rows: [[[Inline]]], markColumns: Range<Int> = 0..<0, widths: [Int] = []
    ) {
        self.caption = caption
        self.header = header
        self.rows = rows
        self.markColumns = markColumns
        self.widths = widths
    }
}

/// What was done, from month to month; the first month is 0.
public struct BookletTimeline: Sendable {
    public let steps: [Step]
    /// The last month that is shown.
    public let lastMonth: Int

    public struct Step: Sendable {
        public let name: String
        /// At whom it is aimed, who does it.
        public let details: [String]
        public let start: Int?
        /// `nil` where the text does not say that it ended.
        public let end: Int?

        public init(name: String, details: [String], start: Int?, end: Int?) {
            self.name = name
            self.details = details
            self.start = start
            self.end = end
        }
    }

    public init(steps: [Step]) {
        self.steps = steps
        lastMonth = max(1, steps.map { $0.end ?? (($0.start ?? 0) + 1) }.max() ?? 1)
    }

    public init(_ course: [CourseStep], _ language: Language) {
        self.init(
            steps: course.map { step in
                Step(
                    name: step.offer[language], details: [step.target, step.actor].compactMap { $0?[language].lowercasedFirst },
                    start: step.start, end: step.end)
            })
    }
}

public struct BookletBar: Sendable {
    public let label: String
    public let count: Int
    public let whole: Int
    /// What is wished, such as `2..4`; empty for none.
    public let wish: String

    public init(label: String, count: Int, whole: Int, wish: String = "") {
        self.label = label
        self.count = count
        self.whole = whole
        self.wish = wish
    }
}
