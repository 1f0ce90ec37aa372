/// Expands a dictionary into its forms.
struct FormCollector {
    /// One reading of one form.
    struct Reading {
        let hash: UInt64
        let traits: FormTraits
        /// The number of its lemma.
        let lemma: UInt32
    }

    private let rules: AffixRules
    private(set) var readings: [Reading] = []
    /// The lemmas by their numbers.
    private(set) var lemmas: [Letters] = []
    private var lemmaNumbers: [String: UInt32] = [:]
    private let irregular: [String: String]
    /// The same by the hash of the form and the number of the lemma.
    private var told: [UInt64: UInt32] = [:]
    private let wholes: Set<String>

    /// How often a rule is applied to what a rule made. The Danish rules need three.
    private static let deepest = 3

    init(rules: AffixRules, irregular: [String: String], wholes: Set<String>) {
        self.rules = rules
        self.irregular = irregular
        self.wholes = wholes
        readings.reserveCapacity(1_000_000)
        for (form, lemma) in irregular.sorted(by: { $0.key < $1.key }) {
            if let letters = Letters(form) { told[LetterHash.of(letters.bytes)] = number(of: lemma) }
        }
    }

    /// Takes a line of `da_DK.dic`: `word/flags`, or `form st:lemma` for an irregular form.
    mutating func add(line: Substring) {
        let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard let entry = fields.first else { return }
        let parts = entry.split(separator: "/", maxSplits: 1)
        guard let word = parts.first.flatMap({ Letters($0) }) else { return }
        let flags = parts.count > 1 ? AffixRules.flags(parts[1]) : []
        let told = fields.dropFirst().first { $0.hasPrefix("st:") }.map { String($0.dropFirst(3)) }
        if let lemma = told ?? irregular[String(parts[0])], lemma != parts[0] {
            expand(word, flags, lemma: number(of: lemma), extra: .irregular, depth: 0)
        } else {
            expand(word, flags, lemma: number(of: String(parts[0])), extra: .lemma, depth: 0)
        }
    }

    /// Takes a word that an editor added.
    mutating func add(_ addition: WordLists.Addition) {
        let lemma = number(of: addition.word)
        if let word = Letters(addition.word) { append(word, [.word, .head, .lemma], lemma) }
        for form in addition.forms.compactMap({ Letters($0) }) { append(form, [.word, .head], lemma) }
        for form in addition.modifiers.compactMap({ Letters($0) }) { append(form, .modifier, lemma) }
    }

    private mutating func expand(_ word: Letters, _ flags: [UInt16], lemma: UInt32, extra: FormTraits, depth: Int) {
        let traits = Self.traits(flags)
        if !traits.isEmpty { append(word, traits.union(extra), lemma) }
        guard depth < Self.deepest else { return }
        var forms: [(Letters, [UInt16])] = []
        for flag in flags { rules.forEachForm(of: word, flag: flag) { forms.append(($0, $1)) } }
        let passedOn: FormTraits = extra == .irregular ? .irregular : []
        // A rule that adds nothing (*may stand last*) makes the same form again.
        for (form, flags) in forms { expand(form, flags, lemma: lemma, extra: form == word ? extra : passedOn, depth: depth + 1) }
    }

    private static func traits(_ flags: [UInt16]) -> FormTraits {
        guard !flags.contains(CompoundFlag.forbidden) else { return [] }
        var traits: FormTraits = []
        if flags.contains(CompoundFlag.begins) || flags.contains(CompoundFlag.stands) { traits.insert(.modifier) }
        if flags.contains(CompoundFlag.ends) { traits.insert(.head) }
        if !flags.contains(CompoundFlag.onlyInside), !flags.contains(CompoundFlag.needsAffix) { traits.insert(.word) }
        return traits
    }

    private mutating func append(_ form: Letters, _ traits: FormTraits, _ lemma: UInt32) {
        guard form.isPlain, form.count > 0 else { return }
        var traits = traits
        var form = form
        if form.isCapitalised {
            // An abbreviation is a word, a name is none: it may stand in no compound, and its readings are told apart.
            traits = form.isAllCapitals ? traits.intersection([.word, .lemma]) : [.name]
            form = form.lowercased
        }
        let hash = LetterHash.of(form.bytes)
        var lemma = lemma
        if let told = told[hash], !traits.contains(.name) {
            // What an editor says of a form holds for all its readings: *bøger* is *bog*, though *bøge* gives it too.
            lemma = told
            traits.remove(.lemma)
            traits.insert(.irregular)
        }
        if wholes.contains(lemmas[Int(lemma)].text) { traits.insert(.whole) }
        if Derivation.prefixes.contains(hash) { traits = traits.subtracting(.modifier).union(.prefix) }
        if Derivation.endings.contains(hash) { traits.remove(.head) }
        readings.append(Reading(hash: hash, traits: traits, lemma: lemma))
    }

    private mutating func number(of lemma: String) -> UInt32 {
        if let number = lemmaNumbers[lemma] { return number }
        let number = UInt32(lemmas.count)
        lemmas.append(Letters(lemma) ?? Letters(bytes: []))
        lemmaNumbers[lemma] = number
        return number
    }
}
