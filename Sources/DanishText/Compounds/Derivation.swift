/// The beginnings and endings by which Danish makes words out of words. They are no parts of compounds.
///
/// After Hansen and Heltoft, *Grammatik over det Danske Sprog* (2011), chapter V, and the forms that inflection makes of them.
enum Derivation {
    /// Endings after which a word of the dictionary is derived from a shorter one rather than composed.
    static let suffixes: [[UInt8]] = letters(
        "hed skab dom else ing ning er inde isme ist lig som bar løs eri agtig tion ende isk")

    /// Nouns with these endings take -s- before another part, whether the dictionary says so or not.
    static let linkedEndings: [[UInt8]] = letters("ing hed skab dom ion tet else")

    /// Endings that, hung on a stem, look like a noun or an adjective of their own (*-hed*, *-skab*), with their inflections.
    static let endings = Set(
        letters(
            """
            hed skab dom else ing er inde isme ist lig som bar eri tion ende ning en et ene erne ede te ere est heden heder
            hederne skabet skaber elser elsen inger ingen ninger ningen ligt lige bare agtig sk isk ske iske hedens ium ier ie
            us um al ant ent at ator or ør tør itet ik iker ser sen ses ens ets ernes inder inden dommen domme dommene skabets
            elle elt rede ten ter ken ler rer ner der ger ver rier rende ste tes tet ding ling ring lede ledes tisk agtigt
            agtige gier des ion ioner ionen ale alen alt akter lighed ligheden ligheder
            ligheds ratio ration
            """
        ).map { LetterHash.of($0) })

    /// Prefixes, particles and function words, which stand before verbs and before anything.
    static let prefixes = Set(
        letters(
            """
            for fore over under ind ud til af på op ned frem med mod om sam mis gen an bi be er und fra hen bort tilbage sammen
            pro kon de re eks efter imod gennem igennem uden inden mellem igen inter dis ikke ens end men der den det ad i o u å
            mig dig sig han hun os jer vi en et to ti al alt alle som hos så når vor par ko uni her hver hvad hvor anden
            andet ene kom kon kar per pre præ sub tra trans uro in ur da du ja nej nu og eller ved vil må skal kan har var bliv
            beg peri fort gene forud
            """
        ).map { LetterHash.of($0) })

    private static func letters(_ words: String) -> [[UInt8]] {
        words.split(whereSeparator: \.isWhitespace).compactMap { Letters($0)?.bytes }
    }
}
