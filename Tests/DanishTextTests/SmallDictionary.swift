import DanishText
import Foundation

/// A dictionary of some words of our own, with the rules that the Danish one has for them, in a folder of its own.
struct SmallDictionary {
    private let folder = TemporaryFolder()
    let files: DictionaryFiles

    init(_ words: [String] = SmallDictionary.words, affixes: String = SmallDictionary.affixes) throws {
        files = DictionaryFiles(words: folder.path + "/da_DK.dic", affixes: folder.path + "/da_DK.aff")
        try write((["\(words.count)"] + words).joined(separator: "\n") + "\n", to: files.words)
        try write(affixes, to: files.affixes)
    }

    func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

    /// Where its lexicons are kept; it is not there before the first is compiled.
    var cache: LexiconCache { LexiconCache(folder: folder.path + "/cache") }
    var cachedNames: [String] { folder.names(in: "cache") }
    var names: [String] { folder.names() }

    func lexicon(_ lists: WordLists = WordLists()) throws(Lexicon.Problem) -> Lexicon {
        try Lexicon.compiled(lists, dictionary: files, cache: cache)
    }

    static let words = [
        "bekymring/2,10,39,29", "samtale/2,10,39,31", "stol/30,39", "skole/2,10,39,55", "arbejde/10,39,56", "gymnasium/70,39,69",
        "barn/45,10,39,30", "børn/74,10,39,30 st:barn", "mænd/74,10,39", "gik st:gå", "gå/39", "Aalborg/9,31", "Bo/10", "bo/39", "SSP/10",
        "umulig/6,2", "halv/8,39", "midt/36,31", "hus/10,39,31", "it-system/39", "kl.", "tv'et", "møde/2,10,39,31,29",
    ]

    static let affixes = """
        SET UTF-8
        FLAG num
        FORBIDDENWORD 6
        NEEDAFFIX 8
        ONLYINCOMPOUND 36
        # PFX and what else is not a suffix is passed over
        PFX 37 Y 1
        PFX 37 0 -/35 .\t+FUGNING
        SFX 2 Y 4
        SFX 2 0 ns/34 e\t+GENITIV
        SFX 2 0 n/34 e\t+BESTEMT_ENTAL
        SFX 2 0 en/34 [^e]\t+BESTEMT_ENTAL
        SFX 2 0 ens/34 [^e]\t+GENITIV
        SFX 10 Y 3
        SFX 10 0 s/34 [^sxz]\t+GENITIV
        SFX 10 0 '/34 [sxz]\t+GENITIV
        SFX 10 0 's/34 [ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ]\t+GENITIV
        SFX 29 Y 2
        SFX 29 0 s/32,35,36 .
        SFX 29 0 s/33,35,36 .
        SFX 30 Y 3
        SFX 30 0 e/32,36,35 .
        SFX 30 0 e/33,36,35 .
        SFX 30 0 e-/34 .
        SFX 31 Y 2
        SFX 31 0 0/32,36,35 .
        SFX 31 0 0/33,36,35 .
        SFX 39 Y 1
        SFX 39 0 0/35,34 .\t+ORD_SIDST
        SFX 45 Y 2
        SFX 45 0 et/10,34 [^e]\t+BESTEMT_ENTAL
        SFX 45 0 t/10,34 e\t+BESTEMT_ENTAL
        SFX 55 Y 2
        SFX 55 e 0/36,33,35 .
        SFX 55 e 0/36,35,32 .
        SFX 56 Y 2
        SFX 56 e s/36,32,35 .
        SFX 56 e s/36,33,35 .
        SFX 69 Y 2
        SFX 69 um e/36,32,35 .\t+FUGNING
        SFX 69 um e/36,33,35 .\t+FUGNING
        SFX 70 Y 1
        SFX 70 um et/34 um\t+BESTEMT_ENTAL
        SFX 74 Y 2
        SFX 74 0 ne/34 [er]
        SFX 74 0 ene/34 [^er]

        """
}
