/// Words too common to search for.
///
/// Snowball's list for Danish (BSD licence), in the form that the normaliser gives, and the verbs and question words that it
/// lacks. The last line is for questions in English; words that Danish has too are left out of it.
enum StopWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = Set(
        """
        og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu
        over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget
        ville jo deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor
        mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan
        kan må ved gør får så kun hvordan hvornår hvorfor hvem
        the a an of with and are not what who how from about does
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
