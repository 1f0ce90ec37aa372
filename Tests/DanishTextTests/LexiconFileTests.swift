import Foundation
import Testing

@testable import DanishText

/// A compiled lexicon that is damaged or another version's is compiled anew, and never believed.
@Suite struct LexiconFileTests {
    private let dictionary: SmallDictionary
    private let path: String
    private let hash: String
    private let sound: Data

    init() throws {
        dictionary = try SmallDictionary()
        hash = try dictionary.lexicon().hash
        path = dictionary.cache.path(hash: hash)
        sound = try Data(contentsOf: URL(filePath: path))
    }

    private func expectAnew(_ bytes: Data, at place: SourceLocation = #_sourceLocation) throws {
        try bytes.write(to: URL(filePath: path))
        #expect(dictionary.cache.lexicon(hash: hash) == nil, sourceLocation: place)
        #expect(try dictionary.lexicon().lemmas(of: "gik") == ["gå"], sourceLocation: place)
        #expect(try Data(contentsOf: URL(filePath: path)) == sound, sourceLocation: place)
    }

    @Test func `Compiling the same again gives the same bytes`() throws {
        let other = try SmallDictionary()
        let path = other.cache.path(hash: try other.lexicon().hash)
        #expect(try Data(contentsOf: URL(filePath: path)) == sound)
    }

    @Test(arguments: [0, 1, 31, 32, 33, 1_000, 1_048_611, -13, -1])
    func `A file that is cut off is compiled anew`(length: Int) throws {
        try expectAnew(length < 0 ? sound.dropLast(-length) : sound.prefix(length))
    }

    @Test func `So is one that goes on too long`() throws { try expectAnew(sound + Data([0])) }

    /// Magic, version, number of bits, number of forms, length of the lemmas.
    @Test(arguments: [0, 7, 8, 11, 12, 16, 19, 20, 23])
    func `So is one with another beginning`(byte: Int) throws {
        var bytes = sound
        bytes[byte] ^= 0x40
        try expectAnew(bytes)
    }

    @Test func `So is one of another version`() throws {
        var bytes = sound
        bytes[8] &+= 1
        try expectAnew(bytes)
    }

    @Test func `So is no file at all`() throws {
        try FileManager.default.removeItem(atPath: path)
        #expect(dictionary.cache.lexicon(hash: hash) == nil)
        #expect(try dictionary.lexicon().knows("samtale"))
    }

    @Test func `Whatever stands in the tables, reading them does no harm`() throws {
        for round in 0..<40 {
            try overwritten(round).write(to: URL(filePath: path))
            let lexicon = try #require(dictionary.cache.lexicon(hash: hash))
            let decompounder = Decompounder(lexicon)
            for word in SmallDictionary.words.map({ String($0.prefix { $0.isLetter }).lowercased() }) {
                for other in ["samtale", "stolene", "møde"] { #expect(decompounder.parts(of: word + other).joined() == word + other) }
                _ = lexicon.lemmas(of: word)
                _ = lexicon.irregularLemma(of: word)
                _ = lexicon.modifierLemma(of: word)
            }
        }
    }

    /// Bytes at random behind the header. Rows and lemmas lie at the end; a few among the buckets would seldom meet them.
    private func overwritten(_ round: Int) -> Data {
        var generator = SeededGenerator(seed: UInt64(round))
        var bytes = sound
        for place in [LexiconLayout.headerLength, bytes.count - 1_500] {
            for _ in 0..<(1 << (round % 20)) {
                bytes[Int.random(in: place..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
        }
        return bytes
    }

    @Test func `A lexicon that is open outlives its file`() throws {
        let lexicon = try dictionary.lexicon()
        try FileManager.default.removeItem(atPath: path)
        #expect(lexicon.lemmas(of: "gik") == ["gå"])
    }
}
