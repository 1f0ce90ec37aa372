internal import Foundation

/// What the dictionary knows of a word: may it be a part of a compound, what is its lemma, how big is its family.
///
/// Read in place from a memory-mapped file; opening it reads only the header. Sendable: nobody writes to it.
public final class Lexicon: Sendable {
    /// Names the dictionary, the word lists and the way of compiling: the same inputs, the same name.
    public let hash: String
    private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    private let formCount: Int
    private let rows: Int
    private let lists: Int

    /// One form of the dictionary.
    struct Form {
        let traits: FormTraits
        /// In how many words of the dictionary it is a first part, and in how many the last.
        let modifierFamily: UInt8
        let headFamily: UInt8
        fileprivate let place: Int
    }

    /// Maps a compiled lexicon; `nil` if there is none or it is of another version or damaged.
    init?(path: String, hash: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size >= LexiconLayout.headerLength else { return nil }
        let length = Int(status.st_size)
        guard let address = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED else { return nil }
        let bytes = UnsafeRawBufferPointer(start: address, count: length)
        let formCount = Int(bytes.load(fromByteOffset: 16, as: UInt32.self))
        let rows = LexiconLayout.headerLength + (LexiconLayout.bucketCount + 1) * 4
        let lists = rows + formCount * LexiconLayout.rowLength
        guard bytes.load(as: UInt64.self) == LexiconLayout.magic,
            bytes.load(fromByteOffset: 8, as: UInt32.self) == LexiconLayout.version,
            bytes.load(fromByteOffset: 12, as: UInt32.self) == UInt32(LexiconLayout.bucketBits),
            length == lists + Int(bytes.load(fromByteOffset: 20, as: UInt32.self))
        else {
            munmap(address, length)
            return nil
        }
        self.hash = hash
        self.bytes = bytes
        self.formCount = formCount
        self.rows = rows
        self.lists = lists
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count) }

    // MARK: Words

    /// Whether a word in small letters stands in the dictionary as an ordinary word, in any of its forms.
    public func knows(_ word: String) -> Bool { form(word)?.traits.contains(.word) ?? false }

    /// Whether the dictionary holds the word, in any letters, as a name of a person, a family or a place.
    public func isName(_ word: String) -> Bool {
        guard let letters = Letters(word) else { return false }
        return form(LetterHash.of(letters.lowercased.bytes))?.traits.contains(.name) ?? false
    }

    /// The forms under which a dictionary lists the word; empty if it is unknown.
    public func lemmas(of word: String) -> [String] {
        guard let form = form(word), form.traits.contains(.word) else { return [] }
        let lemmas = lemmas(of: form).map(Letters.text)
        // A word that is a name too, such as *bo*, is listed in small letters.
        let words = lemmas.filter { $0 == $0.lowercased() }
        return words.isEmpty ? lemmas : words
    }

    /// The lemma of a form that no rule makes, such as *barn* of *børn*; `nil` where the form has a regular reading too.
    func irregularLemma(of word: String) -> String? {
        guard let form = form(word), form.traits.isSuperset(of: [.irregular, .word]) else { return nil }
        let lemmas = lemmas(of: word)
        return lemmas.count == 1 ? lemmas[0] : nil
    }

    /// The lemma of a first part, linking element taken off: *bekymring* of *bekymrings*, *barn* of *børne*.
    func modifierLemma(of part: String) -> String? {
        if let form = form(part), form.traits.contains(.modifier), let lemma = lemmas(of: form).first {
            return Letters.text(of: lemma)
        }
        // A part that the dictionary does not license: a noun, or a noun with -s.
        if knows(part) { return part }
        return part.hasSuffix("s") && knows(String(part.dropLast())) ? String(part.dropLast()) : nil
    }

    // MARK: Forms

    func form(_ word: String) -> Form? { Letters(word).flatMap { form(LetterHash.of($0.bytes)) } }

    func form(_ hash: UInt64) -> Form? {
        let bucket = LexiconLayout.headerLength + LexiconLayout.bucket(of: hash) * 4
        let first = Int(bytes.load(fromByteOffset: bucket, as: UInt32.self))
        let end = min(Int(bytes.load(fromByteOffset: bucket + 4, as: UInt32.self)), formCount)
        let remainder = LexiconLayout.remainder(of: hash)
        var place = rows + first * LexiconLayout.rowLength
        let last = rows + end * LexiconLayout.rowLength
        while place < last {
            if bytes.load(fromByteOffset: place, as: UInt32.self) == remainder { return form(at: place) }
            place += LexiconLayout.rowLength
        }
        return nil
    }

    private func form(at place: Int) -> Form {
        Form(
            traits: FormTraits(rawValue: bytes[place + 8]), modifierFamily: bytes[place + 9], headFamily: bytes[place + 10],
            place: Int(bytes.load(fromByteOffset: place + 4, as: UInt32.self)))
    }

    /// The letters of the lemmas, where they lie in the file.
    func lemmas(of form: Form) -> [UnsafeRawBufferPointer] {
        var place = lists + form.place
        guard place < bytes.count else { return [] }
        var lemmas: [UnsafeRawBufferPointer] = []
        let count = bytes[place]
        place += 1
        for _ in 0..<count {
            guard place < bytes.count, place + 1 + Int(bytes[place]) <= bytes.count else { return [] }
            let end = place + 1 + Int(bytes[place])
            lemmas.append(UnsafeRawBufferPointer(rebasing: bytes[(place + 1)..<end]))
            place = end
        }
        return lemmas
    }
}
