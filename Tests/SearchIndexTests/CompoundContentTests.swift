import DanishText
import Foundation
import KnowledgeModel
import SearchIndex
import Testing

/// What an index holds of compounds.
@Suite(.withDictionary) struct CompoundContentTests {
    private let folder = TemporaryFolder()

    private func reader(_ entries: [Entry]) throws -> IndexReader {
        try folder.index().buildWordy(entries, Wordy.lexicon())
        return try IndexReader.open(folder.index())
    }

    @Test func `A compound is found whole, by its parts, and by the two together`() throws {
        let terms = try reader([.told("sag-01", "Bekymringssamtalerne gik godt.")]).terms(ofPassage: 0)
        for term in ["bekymringssamtal", "Mbekymring", "Hsamtal", "Cbekymring+samtal"] { #expect(terms[term] == 1, "\(term)") }
        for term in ["bekymring", "samtal", "Hbekymring", "Msamtal", "Csamtal+bekymring"] { #expect(terms[term] == nil, "\(term)") }
    }

    @Test func `Of three parts the last is the head, and neighbours are pairs`() throws {
        let terms = try reader([.told("sag-01", "En arbejdsmarkedsuddannelse.")]).terms(ofPassage: 0)
        let expected = ["Marbejd", "Mmarked", "Huddan", "Carbejd+marked", "Cmarked+uddan"]
        #expect(Set(terms.keys.filter { "MHC".contains($0.prefix(1)) }) == Set(expected))
    }

    @Test func `Parts weigh as the word does: twice where the problem is told, twice in a title`() throws {
        let entries = [
            Entry.told("sag-01", "En bekymringssamtale.", in: "Bekymring"), Entry.told("sag-02", "Intet.", title: "En bekymringssamtale"),
        ]
        let reader = try reader(entries)
        for passage in 0..<2 {
            let terms = try reader.terms(ofPassage: passage)
            for term in ["bekymringssamtal", "Mbekymring", "Hsamtal", "Cbekymring+samtal"] { #expect(terms[term] == 2) }
        }
    }

    @Test func `The parts' marks are where the parts stand in the word`() throws {
        let text = "Æblet, så Bekymringssamtalen."
        let reader = try reader([.told("sag-01", text)])
        func marked(_ term: String) -> [String] {
            var parts: [String] = []
            reader.entries.forEachMark(ofPassage: 0, in: [StableHash.mark(of: term)]) {
                parts.append(String(decoding: Array(text.utf8)[$0.range], as: UTF8.self))
            }
            return parts
        }
        #expect(marked("bekymringssamtal") == ["Bekymringssamtalen"])
        #expect(marked(IndexTerm.modifier("bekymring")) == ["Bekymrings"])
        #expect(marked(IndexTerm.head("samtal")) == ["samtalen"])
        #expect(marked(IndexTerm.pair("bekymring", "samtal")) == [])
    }

    @Test func `A hyphen that stands for a part is found as the compound it is`() throws {
        let terms = try reader([.told("sag-01", "Børne- og ungeforvaltningen.")]).terms(ofPassage: 0)
        for term in ["børneforvaltning", "ungeforvaltning", "Mbarn", "Mung", "Cbarn+forvaltning"] { #expect(terms[term] != nil, "\(term)") }
    }

    @Test func `Irregular forms are indexed as their word`() throws {
        let terms = try reader([.told("sag-01", "Børnene og mændene gik.")]).terms(ofPassage: 0)
        #expect(Set(["barn", "mand", "gå"]).isSubset(of: terms.keys))
    }

    @Test func `An index names the lexicon that it was built with, and opens with it`() throws {
        let reader = try reader([.told("sag-01", "En samtale.")])
        #expect(try reader.lexicon?.hash == Wordy.lexicon().hash)
    }

    @Test func `An index built without a dictionary is read without one`() throws {
        try folder.index().buildWordy([.told("sag-01", "En bekymringssamtale.")], nil)
        let reader = try IndexReader.open(folder.index())
        #expect(reader.lexicon == nil)
        let terms = try reader.terms(ofPassage: 0)
        #expect(terms["bekymringssamtal"] == 1)
        #expect(!terms.keys.contains { "MHC".contains($0.prefix(1)) })
    }

    @Test func `With the dictionary the same texts are another index`() throws {
        let entries = [Entry.told("sag-01", "En bekymringssamtale.")]
        try folder.index().buildWordy(entries, nil)
        let before = folder.index().names
        try folder.index().buildWordy(entries, Wordy.lexicon())
        #expect(folder.index().names != before)
        #expect(try IndexReader.open(folder.index()).lexicon != nil)
    }

    @Test func `Whoever cannot find the lexicon again does not switch to the index`() throws {
        let index = folder.index()
        try index.buildWordy([.told("sag-01", "En samtale.")], nil)
        let files = DictionaryFiles(words: folder.path + "/da.dic", affixes: folder.path + "/da.aff")
        try Data("1\nsamtale/31\n".utf8).write(to: URL(filePath: files.words))
        try Data("SFX 31 Y 1\nSFX 31 0 0/32 .\n".utf8).write(to: URL(filePath: files.affixes))
        let elsewhere = try Lexicon.compiled(WordLists(), dictionary: files, cache: LexiconCache(folder: folder.path + "/cache"))
        #expect(throws: IndexProblem.otherDictionary) { try index.buildWordy([.told("sag-02", "En samtale.")], elsewhere) }
        #expect(try IndexReader.open(index).entries.entry(0).id == "sag-01")
        #expect(index.names.filter { $0.hasPrefix("build") }.count == 1)
    }
}
