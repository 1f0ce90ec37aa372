import DanishText
import Foundation
import KnowledgeModel
import SearchIndex
import Testing
import Xapian

@Suite struct IndexContentTests {
    private let folder = TemporaryFolder()

    private func reader(_ entries: [Entry] = Entry.collection) throws -> IndexReader {
        try folder.index().build(entries)
        return try IndexReader.open(folder.index())
    }

    @Test func `Entries come back in the order of their ids`() throws {
        let map = try reader().entries
        #expect(map.entryCount == 4)
        for (number, entry) in Entry.collection.enumerated() {
            let read = map.entry(number)
            #expect(read.id == entry.id)
            #expect(read.kind == entry.kind)
            #expect(read.title == entry.title)
            #expect(read.provenance == entry.value(of: "provenance"))
            #expect(read.passages == map.passages(ofEntry: number))
        }
    }

    @Test func `An entry's number is found by its id, and by nothing else`() throws {
        let map = try reader().entries
        for (number, entry) in Entry.collection.enumerated() { #expect(map.number(ofEntry: entry.id) == number) }
        for id in ["", "a", "sag", "sag-0", "sag-011", "sag-02 ", "SAG-02", "z", "sag-\u{0}01"] { #expect(map.number(ofEntry: id) == nil) }
    }

    @Test func `Each section is a passage with its heading, anchor and text`() throws {
        let map = try reader().entries
        #expect(map.passageCount == 5)
        for (number, entry) in Entry.collection.enumerated() {
            #expect(map.passages(ofEntry: number).count == entry.sections.count)
            for (passage, section) in zip(map.passages(ofEntry: number), entry.sections) {
                #expect(map.passage(passage).heading == section.heading)
                #expect(map.passage(passage).anchor == section.anchor)
                #expect(String(decoding: map.text(ofPassage: passage), as: UTF8.self) == section.plainText)
                #expect(map.passageEntries[passage] == UInt32(number))
            }
        }
    }

    @Test func `Marks point at the words of the text, and stop words have none`() throws {
        let map = try reader().entries
        let analyser = try Analyser(nil)
        for passage in 0..<map.passageCount {
            let tokens = try analyser.tokens(of: String(decoding: map.text(ofPassage: passage), as: UTF8.self))
            for token in tokens {
                for term in [token.term] + token.otherTerms {
                    var ranges: [Range<Int>] = []
                    map.forEachMark(ofPassage: passage, in: [StableHash.mark(of: term)]) { ranges.append($0.range) }
                    let expected = tokens.filter { !$0.isStopWord && ($0.term == term || $0.otherTerms.contains(term)) }.map(\.range)
                    #expect(ranges == expected)
                }
            }
        }
    }

    @Test func `Only the marks that are asked for are given`() throws {
        let map = try reader().entries
        var count = 0
        for passage in 0..<map.passageCount {
            map.forEachMark(ofPassage: passage, in: []) { _ in count += 1 }
            map.forEachMark(ofPassage: passage, in: [StableHash.mark(of: "findes-ikke")]) { _ in count += 1 }
        }
        #expect(count == 0)
    }

    @Test func `Stored entries and the vocabulary are what went in`() throws {
        let map = try reader().entries
        for (number, entry) in Entry.collection.enumerated() { #expect(try map.storedEntry(number) == entry) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(try encoder.encode(map.vocabulary()) == encoder.encode(Vocabulary.small))
    }

    @Test func `Every passage holds the words of its section, of its heading and of its entry's title`() throws {
        let reader = try reader()
        let analyser = try Analyser(nil)
        for passage in 0..<reader.entries.passageCount {
            // Terms that begin with a capital are no words.
            let held = Set(
                try reader.database.terms(ofDocument: UInt32(passage + 1)).map(\.term).filter { !($0.first?.isUppercase ?? false) })
            let entry = reader.entries.entry(Int(reader.entries.passageEntries[passage]))
            let words = try analyser.tokens(of: String(decoding: reader.entries.text(ofPassage: passage), as: UTF8.self))
            let titles = try [entry.title.da, entry.title.en, reader.entries.passage(passage).heading].flatMap {
                try analyser.tokens(of: $0)
            }
            .filter { !$0.isStopWord }
            #expect(held == Set((words + titles).flatMap { [$0.term] + $0.otherTerms }))
        }
    }

    @Test func `A section that is not searched is stored but found by nothing`() throws {
        let hidden = Section(heading: "Noter", anchor: "noter", blocks: [.paragraph([.text("Hemmelighed")])], isSearched: false)
        let entry = Entry(
            id: "sag-01", kind: "case", title: Label(da: "Titel", en: "Title"), fields: ["provenance": .values(["synthetic"])],
            sections: [Section(named: "Baggrund", text: "Kort."), hidden])
        let reader = try reader([entry])
        #expect(reader.entries.passageCount == 1)
        #expect(try reader.entries.storedEntry(0) == entry)
        #expect(try reader.database.terms(prefix: "hemmelig").isEmpty)
    }

    @Test func `An entry without a text to search has one passage, found by its title`() throws {
        let empty = Entry(
            id: "sag-01", kind: "case", title: Label(da: "Titel", en: "Title"), fields: ["provenance": .values(["synthetic"])], sections: []
        )
        let reader = try reader([empty] + Entry.collection.suffix(2))
        #expect(reader.entries.passages(ofEntry: 0) == 0..<1)
        #expect(reader.entries.text(ofPassage: 0).isEmpty)
        #expect(try reader.database.documentFrequency(of: "titel") == 1)
    }

    @Test func `An index may be empty`() throws {
        let reader = try reader([])
        #expect(reader.entries.entryCount == 0)
        #expect(reader.entries.passageCount == 0)
        #expect(reader.entries.number(ofEntry: "sag-01") == nil)
        #expect(reader.entries.facets.map(\.id) == Vocabulary.small.facets.map(\.id))
    }
}
