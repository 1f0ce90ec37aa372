import Foundation
import Synchronization
import Testing

@testable import DanishText

/// Where compiled lexicons lie, and which of them stay.
@Suite struct LexiconCacheTests {
    private let dictionary: SmallDictionary

    init() throws {
        dictionary = try SmallDictionary()
    }

    @Test func `Nothing is written but the lexicon, and nobody else may read it`() throws {
        let hash = try dictionary.lexicon().hash
        #expect(dictionary.cachedNames == ["lexicon-" + hash])
        #expect(dictionary.names == ["cache", "da_DK.aff", "da_DK.dic"])
        for path in [dictionary.cache.folder, dictionary.cache.path(hash: hash)] {
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(try #require(permissions) & 0o077 == 0)
        }
    }

    @Test func `A second asking compiles nothing`() throws {
        let hash = try dictionary.lexicon().hash
        func number() throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: dictionary.cache.path(hash: hash))[.systemFileNumber] as? Int
        }
        let first = try number()
        #expect(try dictionary.lexicon().hash == hash)
        #expect(try number() == first)
    }

    @Test func `Each change of the dictionary or of the lists has a name of its own`() throws {
        func hash(_ lists: WordLists) throws -> String { try dictionary.lexicon(lists).hash }
        var hashes = [
            try hash(WordLists()), try hash(WordLists(additions: [.init(word: "incel")])),
            try hash(WordLists(additions: [.init(word: "incel", modifiers: ["incel"])])),
            try hash(WordLists(additions: [.init(word: "incel", forms: ["incel"])])), try hash(WordLists(irregular: ["mænd": "mand"])),
            try hash(WordLists(irregular: ["mænd": "barn"])), try hash(WordLists(wholes: ["samtale"])),
        ]
        try dictionary.write("1\nsamtale/31,39\n", to: dictionary.files.words)
        hashes.append(try hash(WordLists()))
        try dictionary.write("SFX 31 Y 1\nSFX 31 0 0/32 .\n", to: dictionary.files.affixes)
        hashes.append(try hash(WordLists()))
        #expect(Set(hashes).count == hashes.count)
        #expect(hashes.allSatisfy { $0.count == 16 })
    }

    @Test func `The same dictionary and lists have the same name anywhere`() throws {
        let lists = WordLists(irregular: ["mænd": "mand", "børn": "barn", "bøger": "bog"])
        #expect(try dictionary.lexicon(lists).hash == SmallDictionary().lexicon(lists).hash)
    }

    @Test func `Four lexicons are kept, the youngest`() throws {
        var names: [String] = []
        for number in 0..<6 {
            names.append("lexicon-" + (try dictionary.lexicon(WordLists(wholes: [String(repeating: "a", count: number + 5)])).hash))
            #expect(dictionary.cachedNames.count <= 4)
            #expect(dictionary.cachedNames.contains(names[number]))
        }
        #expect(dictionary.cachedNames == names.suffix(4).sorted())
    }

    @Test func `What else lies in the folder stays`() throws {
        try FileManager.default.createDirectory(atPath: dictionary.cache.folder, withIntermediateDirectories: true)
        try dictionary.write("mine", to: dictionary.cache.folder + "/notes")
        for number in 0..<5 { _ = try dictionary.lexicon(WordLists(wholes: [String(repeating: "a", count: number + 5)])) }
        #expect(dictionary.cachedNames.contains("notes"))
    }

    @Test func `Several that compile the same at the same time all end well`() throws {
        let problems = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 6) { _ in
            do {
                let lexicon = try dictionary.lexicon()
                if lexicon.lemmas(of: "gik") != ["gå"] { problems.withLock { $0.append("a lexicon is not whole") } }
            } catch {
                problems.withLock { $0.append("\(error)") }
            }
        }
        #expect(problems.withLock { $0 } == [])
        #expect(dictionary.cachedNames.count == 1)
    }

    @Test func `Where the cache cannot be written, the lexicon can be used all the same`() throws {
        let usual = try dictionary.lexicon().hash
        try FileManager.default.removeItem(atPath: dictionary.cache.folder)
        try dictionary.write("a file", to: dictionary.cache.folder)
        #expect(try dictionary.lexicon().hash == usual)
    }

    @Test func `So it can where something else has its name`() throws {
        let hash = try dictionary.lexicon().hash
        let path = dictionary.cache.path(hash: hash)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path + "/in-the-way", withIntermediateDirectories: true)
        #expect(try dictionary.lexicon().hash == hash)
        #expect(dictionary.cachedNames.count == 1)
    }
}
