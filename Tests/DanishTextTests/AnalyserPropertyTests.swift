import DanishText
import Testing

/// What holds for any text, tried on 3,000 random ones.
@Suite struct AnalyserPropertyTests {
    private static let texts: [String] = {
        var random = RandomText(seed: 2_018)
        return (0..<3_000).map { _ in random.text() }
    }()

    @Test func `Tokens stand in order, apart, inside the text, and never inside a letter`() throws {
        let analyser = try Analyser(nil)
        for text in Self.texts {
            var end = 0
            for token in try analyser.tokens(of: text) {
                #expect(token.range.lowerBound >= end && !token.range.isEmpty && token.range.upperBound <= text.utf8.count)
                #expect(text.isScalarBoundary(token.range.lowerBound) && text.isScalarBoundary(token.range.upperBound))
                end = token.range.upperBound
            }
        }
    }

    @Test func `Terms are never empty nor longer than 64 bytes`() throws {
        let analyser = try Analyser(nil)
        for text in Self.texts {
            for term in try analyser.tokens(of: text).flatMap({ [$0.term] + $0.otherTerms }) {
                #expect((1...64).contains(term.utf8.count), "\(text.debugDescription)")
            }
        }
    }

    @Test func `An analyser that has seen much agrees with a new one`() throws {
        let analyser = try Analyser(nil)
        for text in Self.texts {
            #expect(try analyser.tokens(of: text) == Analyser(nil).tokens(of: text))
        }
    }

    /// Joined by spaces it does not hold: `12, b` is two words and `12 b` is one.
    @Test func `A text's words alone, a line for each, are analysed like the text`() throws {
        let analyser = try Analyser(nil)
        for text in Self.texts {
            let tokens = try analyser.tokens(of: text)
            let again = try analyser.tokens(of: tokens.map { text.part($0.range) }.joined(separator: "\n"))
            #expect(again.map(\.term) == tokens.map(\.term), "\(text.debugDescription)")
            #expect(again.map(\.otherTerms) == tokens.map(\.otherTerms), "\(text.debugDescription)")
        }
    }

    @Test func `Words on either side of a line break do not know of each other`() throws {
        let analyser = try Analyser(nil)
        for (first, second) in zip(Self.texts, Self.texts.dropFirst()) {
            let apart = try analyser.tokens(of: first).map(\.term) + analyser.tokens(of: second).map(\.term)
            #expect(try analyser.tokens(of: first + "\n" + second).map(\.term) == apart, "\(first.debugDescription)")
        }
    }
}

extension String {
    fileprivate func isScalarBoundary(_ offset: Int) -> Bool {
        utf8.index(startIndex, offsetBy: offset).samePosition(in: unicodeScalars) != nil
    }
}
