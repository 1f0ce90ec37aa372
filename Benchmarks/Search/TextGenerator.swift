import Foundation
import KnowledgeModel

/// Makes Danish passages that are distributed like real ones: words of the system's dictionary by Zipf's law, and in each
/// text some words of its subject again and again.
///
/// The same seed makes the same texts.
struct TextGenerator {
    private let words: [[UInt8]]
    private let cumulated: [Double]
    private let subjects: [[Int]]
    private var random: SplitMix64

    static let subjectCount = 300
    private static let subjectWords = 80
    /// How many different words occur, and how fast they grow rare.
    private static let vocabularySize = 60_000
    private static let exponent = 1.05
    private static let dictionary = "/usr/share/hunspell/da_DK.dic"

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        let lines = try String(contentsOfFile: Self.dictionary, encoding: .utf8).split(separator: "\n").dropFirst()
        var all = lines.compactMap { line -> [UInt8]? in
            let word = line.prefix { $0 != "/" && $0 != "\t" && $0 != " " }
            return word.count > 2 && word.allSatisfy(\.isLetter) ? Array(word.lowercased().utf8) : nil
        }
        // The same words are common in every text, whatever its seed.
        var order = SplitMix64(seed: 2)
        all.shuffle(using: &order)
        // A text is half common words, which a search leaves out.
        let common = "og i at det en til er som på de med han af for ikke der var den sig men et har om vi min".split(separator: " ")
        words = common.map { Array($0.utf8) } + all.prefix(Self.vocabularySize)
        var sum = 0.0
        cumulated = words.indices.map { rank in
            sum += 1 / pow(Double(rank + 1), Self.exponent)
            return sum
        }
        // The words of a subject are neither the commonest nor the rarest.
        var subjectRandom = SplitMix64(seed: 1)
        let count = words.count
        subjects = (0..<Self.subjectCount).map { _ in
            (0..<Self.subjectWords).map { _ in 200 + Int(subjectRandom.next(below: UInt64(count / 4))) }
        }
    }

    /// A word one would search for: neither the commonest nor a rare one. People search a collection for what it is about.
    mutating func searchWord() -> String {
        let share = Double(random.next() >> 11) / Double(1 << 53)
        let rank = Int(exp(log(35) + share * log(800 / 35)))
        return String(decoding: words[rank], as: UTF8.self)
    }

    /// A passage of 200 to 500 words on a subject.
    mutating func passage(on subject: Int) -> String { text(ofWords: Int(random.next(below: 301)) + 200, on: subject) }

    mutating func text(ofWords count: Int, on subject: Int) -> String {
        var bytes: [UInt8] = []
        for index in 0..<count {
            bytes.append(contentsOf: words[random.next(below: 5) == 0 ? drawn(on: subject) : drawn()])
            bytes.append(contentsOf: index % 12 == 11 ? [0x2E, 0x20] : [0x20])
        }
        bytes.removeLast()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first words of a subject come most.
    private mutating func drawn(on subject: Int) -> Int {
        let words = subjects[subject]
        return words[min(number(below: words.count), number(below: words.count))]
    }

    mutating func number(below bound: Int) -> Int { Int(random.next(below: UInt64(bound))) }

    private mutating func drawn() -> Int {
        let target = Double(random.next() >> 11) / Double(1 << 53) * cumulated[cumulated.count - 1]
        var low = 0
        var high = cumulated.count - 1
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] < target { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// A small generator with a seed, so that runs can be repeated.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next(below bound: UInt64) -> UInt64 { next() % bound }
}
