public import DanishText

/// The terms of the index beside the words' own: a capital letter tells what a term is, as is Xapian's custom.
///
/// Words are in small letters, so that no word is taken for one of these.
public enum IndexTerm {
    /// The last part of a compound: *samtale* in *bekymringssamtale*.
    public static func head(_ term: String) -> String { "H" + term }
    /// Any other part: *bekymring* in *bekymringssamtale*.
    public static func modifier(_ term: String) -> String { "M" + term }
    /// Two neighbouring parts of a compound. Finds the compound however its parts are linked and bent.
    public static func pair(_ modifier: String, _ head: String) -> String { "C" + modifier + "+" + head }
    /// A value of the vocabulary that an entry holds, by the number of the facet's value.
    public static func concept(_ facet: String, _ value: String) -> String { "K" + facet + "=" + value }

    /// The terms of a compound's parts, in their order.
    static func parts(of token: Token) -> [String] {
        token.parts.enumerated().map { $0.offset == token.parts.count - 1 ? head($0.element.term) : modifier($0.element.term) }
    }

    /// All terms that a token is found by, its own first.
    public static func all(of token: Token) -> [String] {
        [token.term] + token.otherTerms + parts(of: token)
            + zip(token.parts, token.parts.dropFirst()).map { pair($0.term, $1.term) }
    }
}
