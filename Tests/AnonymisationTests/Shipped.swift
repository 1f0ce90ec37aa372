import Anonymisation
import AnonymityProbes
import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex
import Testing

/// The lists that the collection ships with, and the system's dictionary.
enum Shipped {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let probes = root.appending(path: "Tests/AnonymisationTests/Probes")

    static let corpus: Corpus = {
        do throws(UnreadableCorpus) {
            return try CorpusReader.read(folder: root.appending(path: "Corpus").path(percentEncoded: false))
        } catch {
            preconditionFailure(error.message.en)
        }
    }()

    static let dictionary: WordDictionary? = (try? Lexicon.compiled(WordLists(corpus.vocabulary.words))).map { WordDictionary($0) }
    static let scanner = IdentifierScanner(corpus.vocabulary.anonymity, dictionary: dictionary)
}

/// Holds what is found in a text against what is marked in it: `Ring til {name|Karim}.`
func expect(_ marked: String, in setting: TextSetting = .open, at place: SourceLocation = #_sourceLocation) {
    let probe = Probe(marked)
    let scalars = Array(probe.text.unicodeScalars)
    func shown(_ spans: [Probe.Span]) -> [String] {
        spans.map { "\($0.kind)|" + String(String.UnicodeScalarView(scalars[$0.range])) }
    }
    let found = Shipped.scanner.identifiers(in: probe.text, setting: setting).map { Probe.Span(range: $0.range, kind: $0.kind.rawValue) }
    #expect(shown(found) == shown(probe.spans), "\(probe.text)", sourceLocation: place)
    #expect(found == probe.spans, "\(probe.text)", sourceLocation: place)
}

/// The tiers of what is found in a text.
func tiers(_ text: String, in setting: TextSetting = .open) -> [Tier] {
    Shipped.scanner.identifiers(in: text, setting: setting).map(\.tier)
}

extension Shipped {
    static func scrubbed(_ text: String) -> String { Scrubber(scanner).scrub(text).text }
}
