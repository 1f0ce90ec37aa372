import Anonymisation
import AnonymityProbes
import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex

/// The shipped collection, its lists, and the Danish dictionary.
struct Workshop: Sendable {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let shared = root.deletingLastPathComponent().appending(path: "shared")
    static let probes = root.appending(path: "Tests/AnonymisationTests/Probes")

    let corpus: Corpus
    let scanner: IdentifierScanner

    init() throws {
        corpus = try CorpusReader.read(folder: Self.root.appending(path: "Corpus").path(percentEncoded: false))
        let dictionary = (try? Lexicon.compiled(WordLists(corpus.vocabulary.words))).map { WordDictionary($0) }
        if dictionary == nil { say("There is no Danish dictionary (hunspell-da): names are known only by the lists.\n") }
        scanner = IdentifierScanner(corpus.vocabulary.anonymity, dictionary: dictionary)
    }
}

/// Writes a line at once, also to a file: the random texts take minutes.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

func row(_ label: String, _ value: String) {
    say(label.padding(toLength: 34, withPad: " ", startingAt: 0) + value)
}
