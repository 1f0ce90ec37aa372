import CaseSearch
import Foundation
import KnowledgeModel
import Testing

/// What holds for the snippet of any text.
@Suite(.withDictionary) struct SnippetPropertyTests {
    private static let asked = ["samtale", "bekymring", "mentorforløb", "skole"]

    private static let texts: [String] = {
        var generator = SeededGenerator(seed: 33)
        let words = [
            "bekymringssamtale", "Samtalen", "bekymringer", "mentorforløbet", "skolens", "børneskole", "folkeskole-samtale", "æøå",
            "§ 12 b",
            "«og»", "👩‍👩‍👧‍👦", "østersøsamtaler", "en", "i", "på", String(repeating: "æ", count: 150) + "samtale", "København,",
            "stressituation.",
        ]
        return (0..<60).map { _ in
            (0..<Int.random(in: 1...120, using: &generator)).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
        }
    }()

    private let shelf: Shelf

    init() throws {
        shelf = try Shelf(Self.texts.enumerated().map { .shelved("sag-\($0.offset + 100)", $0.element) })
    }

    private func forEachSnippet(_ body: (_ text: String, _ snippet: [Fragment]) -> Void) throws {
        for question in Self.asked + [Self.asked.joined(separator: " ")] {
            for hit in try shelf.answer(question).hits {
                body(Self.texts[try #require(Int(hit.id.dropFirst(4))) - 100], hit.passage.snippet)
            }
        }
    }

    @Test func `It is a piece of the text, cut between words, with an ellipsis where something is left out`() throws {
        try forEachSnippet { text, snippet in
            var shown = snippet.map(\.text).joined()
            if shown.hasPrefix("… ") { shown.removeFirst(2) } else { #expect(text.hasPrefix(shown.prefix(10))) }
            if shown.hasSuffix(" …") { shown.removeLast(2) } else { #expect(text.hasSuffix(shown.suffix(10))) }
            #expect((" " + text + " ").contains(" " + shown + " "), "\(shown)")
        }
    }

    @Test func `Something is marked, neighbours differ, and no letter is broken`() throws {
        try forEachSnippet { _, snippet in
            #expect(snippet.contains { $0.isMatch })
            for (first, second) in zip(snippet, snippet.dropFirst()) { #expect(first.isMatch != second.isMatch) }
            #expect(snippet.allSatisfy { !$0.text.isEmpty && !$0.text.contains("\u{FFFD}") })
        }
    }

    @Test func `What is marked has letters only, or is a number with its sign`() throws {
        try forEachSnippet { _, snippet in
            for fragment in snippet where fragment.isMatch { #expect(fragment.text.allSatisfy { $0.isLetter }, "\(fragment.text)") }
        }
    }

    @Test func `It is about as long as three lines`() throws {
        try forEachSnippet { _, snippet in #expect(snippet.reduce(0) { $0 + $1.text.utf8.count } <= 520) }
    }
}
