import DanishText
import Xapian

/// What an analyser makes of a text, in a form that is easy to compare.
struct AnalysedText {
    let text: String
    let tokens: [Token]

    init(_ text: String) throws {
        self.text = text
        tokens = try Analyser(nil).tokens(of: text)
    }

    var terms: [String] { tokens.map(\.term) }

    /// The parts of the text that the tokens cover.
    var words: [String] { tokens.map { text.part($0.range) } }
}

extension String {
    /// The part between two offsets in UTF-8. A range that cuts a letter gives replacement characters.
    func part(_ range: Range<Int>) -> String {
        String(decoding: Array(utf8)[range], as: UTF8.self)
    }
}
