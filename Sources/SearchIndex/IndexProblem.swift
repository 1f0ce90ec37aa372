public import KnowledgeModel

/// Why an index cannot be built or read, with what to do.
public enum IndexProblem: Error, Sendable, Equatable {
    case missing
    case otherVersion(found: String, expected: String)
    /// The Danish dictionary is another one than the index was built with, or is gone.
    case otherDictionary
    case damaged(String)
    case beingBuilt
    case cannotWrite(String)
    case failedCheck(String)

    public var message: Label {
        switch self {
        case .missing:
            Label(da: "der er intet indeks her; kør 'kasus index'", en: "there is no index here; run 'kasus index'")
        case .otherVersion(let found, let expected):
            Label(
                da: "indekset er bygget af en anden version (\(found); denne læser \(expected)); kør 'kasus index'",
                en: "the index was built by another version (\(found); this one reads \(expected)); run 'kasus index'")
        case .otherDictionary:
            Label(
                da: "den danske ordbog er en anden, end da indekset blev bygget; kør 'kasus index'",
                en: "the Danish dictionary is another one than when the index was built; run 'kasus index'")
        case .damaged(let what):
            Label(da: "indekset er beskadiget (\(what)); kør 'kasus index'", en: "the index is damaged (\(what)); run 'kasus index'")
        case .beingBuilt:
            Label(
                da: "et andet program bygger indekset lige nu; vent, til det er færdigt",
                en: "another program is building the index right now; wait until it is done")
        case .cannotWrite(let why):
            Label(
                da: "indekset kunne ikke skrives (\(why)); det gamle indeks gælder stadig",
                en: "the index could not be written (\(why)); the old index still serves")
        case .failedCheck(let what):
            Label(
                da: "det nye indeks bestod ikke prøven (\(what)); det gamle indeks gælder stadig",
                en: "the new index failed its check (\(what)); the old index still serves")
        }
    }
}
