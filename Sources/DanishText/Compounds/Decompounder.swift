/// Takes Danish compounds apart by the licences of the dictionary.
///
/// Every part but the last must be a form that the dictionary lets stand before another (*bekymring* only with its -s-,
/// *samtale* without), the last part a form that may stand last. Among the ways through a word the cheapest wins, by dynamic
/// programming; a part is cheap if it makes many words of the dictionary (Koehn and Knight, *Empirical Methods for Compound
/// Splitting*, 2003, with families in the place of corpus counts). A word that the dictionary lists itself is split only
/// where both parts are usual, its lemma falls apart at the same place, and no derivation explains it.
public struct Decompounder: Sendable {
    let lexicon: Lexicon

    public init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The parts of a word in small letters; together they are the word. One part means that it is no compound.
    public func parts(of word: String) -> [String] {
        guard let letters = Letters(word), letters.isPlain else { return [word] }
        return parts(of: letters).map(Letters.text)
    }

    func parts(of word: Letters) -> [ArraySlice<UInt8>] {
        let whole = [word.bytes[...]]
        guard (SplitRules.shortestWord...SplitRules.longestWord).contains(word.count) else { return whole }
        let parts = split(word.bytes[...])
        guard parts.count > 1 else { return whole }
        return parts.dropLast().flatMap(partsOfModifier) + partsOfHead(parts[parts.count - 1])
    }

    /// The parts of one word, not yet the parts of its parts.
    private func split(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let form = lexicon.form(LetterHash.of(word))
        if let form, form.traits.contains(.whole) || form.traits.contains(.name) && !form.traits.contains(.word) {
            return [word]
        }
        var lattice = Lattice(word: word, lexicon: lexicon)
        guard let parts = lattice.cheapest() else { return [word] }
        guard let form, form.traits.contains(.word) else { return parts }
        return isCompound(word, form, parts) ? parts : [word]
    }

    private func partsOfModifier(_ part: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        guard part.count >= SplitRules.longPart else { return [part] }
        let withoutLink = part.last == UInt8(ascii: "s") ? [part.dropLast()] : []
        for stem in withoutLink + [part] {
            guard let form = lexicon.form(LetterHash.of(stem)), form.traits.contains(.word) else { continue }
            var parts = split(stem)
            guard let last = parts.popLast(), !parts.isEmpty else { continue }
            return parts + [part[last.startIndex...]]
        }
        return [part]
    }

    private func partsOfHead(_ part: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        part.count >= SplitRules.longPart ? split(part) : [part]
    }

    // MARK: Words of the dictionary

    private func isCompound(_ word: ArraySlice<UInt8>, _ form: Lexicon.Form, _ parts: [ArraySlice<UInt8>]) -> Bool {
        guard let head = parts.last, let headForm = lexicon.form(LetterHash.of(head)),
            SplitRules.isEnoughInsideWord(headFamily: headForm.headFamily, length: head.count)
        else { return false }
        // Many short parts in a word that is known are chance: *person|karakter|is|tik*.
        guard parts.count == 2 || parts.allSatisfy({ $0.count >= SplitRules.shortestUnlicensed }) else { return false }
        for part in parts.dropLast() {
            let family = lexicon.form(LetterHash.of(part))?.modifierFamily ?? 0
            guard SplitRules.isEnoughInsideWord(modifierFamily: family, length: part.count) else { return false }
        }
        let lemmas = lexicon.lemmas(of: form)
        let front = word[..<head.startIndex]
        // A long head is a word of its own, derived or not: *tvangs|anbringelse*.
        let isOwnWord = head.count >= SplitRules.longHead && headForm.traits.contains(.word)
        guard isOwnWord || lemmas.allSatisfy({ bases(of: $0).allSatisfy { fallsApart($0, after: front) } }) else { return false }
        let headLemmas = lexicon.lemmas(of: headForm)
        return lemmas.contains { fallsApart($0, after: front, headLemmas) }
    }

    /// Whether the lemma begins like the form and goes on with the lemma of the head: *billeder* is no *leder* of *bil*.
    private func fallsApart(
        _ lemma: UnsafeRawBufferPointer, after front: ArraySlice<UInt8>, _ headLemmas: [UnsafeRawBufferPointer]
    ) -> Bool {
        guard lemma.starts(with: front) else { return false }
        let rest = lemma.dropFirst(front.count)
        if headLemmas.contains(where: { $0.elementsEqual(rest) }) { return true }
        guard let form = lexicon.form(LetterHash.of(rest)) else { return false }
        return lexicon.lemmas(of: form).contains { lemma in headLemmas.contains { $0.elementsEqual(lemma) } }
    }

    /// The shorter words that an ending makes the lemma from: *farlig* of *farlighed*, *kortlægge* of *kortlægning*.
    private func bases(of lemma: UnsafeRawBufferPointer) -> [[UInt8]] {
        Derivation.suffixes.flatMap { suffix -> [[UInt8]] in
            guard lemma.count >= suffix.count + 3, lemma.suffix(suffix.count).elementsEqual(suffix) else { return [] }
            let stem = Array(lemma.dropLast(suffix.count))
            return [stem, stem + [UInt8(ascii: "e")], stem + [UInt8(ascii: "r")]].filter {
                lexicon.form(LetterHash.of($0))?.traits.contains(.word) ?? false
            }
        }
    }

    /// Whether the base of a derived word is itself a compound with the same first parts; else the ending explains it.
    private func fallsApart(_ base: [UInt8], after front: ArraySlice<UInt8>) -> Bool {
        let parts = split(base[...])
        return parts.count > 1 && parts[parts.count - 1].startIndex == front.count
    }
}
