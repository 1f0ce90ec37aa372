/// What a form of the dictionary may be.
struct FormTraits: OptionSet {
    let rawValue: UInt8

    /// It may stand before another part of a compound, its linking element included (*bekymrings*, *samtale*).
    static let modifier = FormTraits(rawValue: 1)
    /// It may be the last part of a compound.
    static let head = FormTraits(rawValue: 2)
    /// It stands by itself.
    static let word = FormTraits(rawValue: 4)
    /// The dictionary writes it with a capital: a name of a person, a family or a place.
    static let name = FormTraits(rawValue: 8)
    /// It comes from its lemma in no regular way (*børn* from *barn*).
    static let irregular = FormTraits(rawValue: 16)
    /// Never to be taken apart.
    static let whole = FormTraits(rawValue: 32)
    /// It is its own lemma, the form that a dictionary lists.
    static let lemma = FormTraits(rawValue: 64)
    /// A prefix or a function word, which stands before anything and is no part of a compound.
    static let prefix = FormTraits(rawValue: 128)
}

/// The flags of `da_DK.aff` that tell how a form takes part in compounds.
enum CompoundFlag {
    static let forbidden: UInt16 = 6
    static let needsAffix: UInt16 = 8
    static let begins: UInt16 = 32
    static let stands: UInt16 = 33
    static let ends: UInt16 = 34
    static let onlyInside: UInt16 = 36
}
