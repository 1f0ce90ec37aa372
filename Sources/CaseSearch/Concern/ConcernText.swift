internal import DanishText
internal import Xapian

/// A text as words that know their sentence, the marks between them, and their classes.
struct ConcernText {
    struct Word {
        /// In Unicode scalars of the text.
        let range: Range<Int>
        /// Into ``classes``.
        let spelling: Int
        let sentence: Int
        /// Words between two commas, or other marks, have the same segment.
        let segment: Int
    }

    private(set) var words: [Word] = []
    /// The sentences that end with a question mark.
    private(set) var questions: Set<Int> = []
    /// By distinct spelling.
    private(set) var classes: [[Int]] = []
    /// The same, for looking up one class.
    private(set) var classSet: ClassSet

    init(
        _ text: String, _ wordClasses: WordClasses, _ analyser: Analyser, isAbbreviation: (String) -> Bool
    ) throws(XapianError) {
        classSet = ClassSet(classCount: wordClasses.count)
        var text = text
        text.makeContiguousUTF8()
        let tokens = try analyser.tokens(of: text)
        var spellings: [String: Int] = [:]
        var reader = MarkReader(text)
        var (sentence, segment) = (0, 0)
        var previous = ""
        for token in tokens {
            let between = reader.advance(to: token.range.lowerBound)
            let start = reader.scalars
            var spelling = reader.take(to: token.range.upperBound)
            if between.text.hasSuffix("("), reader.rest().hasPrefix(")") { spelling += "()" }
            if !words.isEmpty {
                switch between.mark(after: previous, before: spelling, isAbbreviation: isAbbreviation) {
                case .end(let isQuestion):
                    if isQuestion { questions.insert(sentence) }
                    sentence += 1
                    segment += 1
                case .pause: segment += 1
                case nil: break
                }
            }
            let known = spellings[spelling] ?? classes.count
            if known == classes.count {
                spellings[spelling] = known
                classes.append(try wordClasses.classes(of: spelling.lowercased(), token))
                classSet.append(classes[known])
            }
            words.append(Word(range: start..<reader.scalars, spelling: known, sentence: sentence, segment: segment))
            previous = spelling
        }
        if reader.rest().contains("?") { questions.insert(sentence) }
    }
}

/// Goes through a text once, counting its scalars.
private struct MarkReader {
    private let text: String
    private var place: String.Index
    private(set) var scalars = 0

    init(_ text: String) {
        self.text = text
        place = text.startIndex
    }

    mutating func advance(to offset: Int) -> Between { Between(text: take(to: offset)) }

    /// The text from here to an offset in UTF-8.
    mutating func take(to offset: Int) -> String {
        let end = text.utf8.index(text.startIndex, offsetBy: offset)
        guard end > place else { return "" }
        let part = text.unicodeScalars[place..<end]
        scalars += part.count
        place = end
        return String(part)
    }

    func rest() -> Substring { text[place...] }
}

/// What stands between two words.
private struct Between {
    enum Mark {
        case end(isQuestion: Bool)
        case pause
    }

    let text: String

    /// Whether a sentence ends here, or a clause. A full stop after a number or an abbreviation ends nothing where the next
    /// word is small, nor does one inside a word; a single new line does where the next word is not small.
    func mark(after previous: String, before next: String, isAbbreviation: (String) -> Bool) -> Mark? {
        if text == " " { return nil }
        if text.contains("?") { return .end(isQuestion: true) }
        let isSmall = next.unicodeScalars.first?.properties.isLowercase == true
        let newLines = text.unicodeScalars.count { $0 == "\n" }
        if text.contains("!") || text.contains("…") || newLines > 1 { return .end(isQuestion: false) }
        if newLines == 1, !isSmall { return .end(isQuestion: false) }
        if text.contains(".") { return stop(previous, isSmall, isAbbreviation) }
        return text.unicodeScalars.contains(where: { ",;:()[]–—•".unicodeScalars.contains($0) }) || text.contains(" - ") ? .pause : nil
    }

    private func stop(_ previous: String, _ isSmall: Bool, _ isAbbreviation: (String) -> Bool) -> Mark? {
        if isSmall, text.hasPrefix("."), text.count == 1 { return nil }
        if isSmall, previous.unicodeScalars.allSatisfy({ $0.properties.numericType != nil }) { return text.contains(",") ? .pause : nil }
        if isAbbreviation(previous.lowercased()) { return text.contains(",") ? .pause : nil }
        return .end(isQuestion: false)
    }
}
