import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel
import Testing

/// The lexicon of the installed dictionary and of the words that we ship, compiled once for all tests of this target.
enum SharedLexicon {
    static let isInstalled = DictionaryFiles.installed() != nil

    static func lexicon() throws -> Lexicon { try compiled.get() }

    static func decompounder() throws -> Decompounder { Decompounder(try lexicon()) }

    static func analyser() throws -> Analyser { try Analyser(lexicon()) }

    private static let folder = TemporaryFolder()

    private static let compiled = Result {
        atexit { SharedLexicon.folder.remove() }
        return try Lexicon.compiled(words(), cache: LexiconCache(folder: folder.path))
    }

    private static func words() throws -> WordLists {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let words = try CorpusReader.read(folder: root.path(percentEncoded: false) + "Corpus").vocabulary.words
        return WordLists(
            additions: words.additions.map { WordLists.Addition(word: $0.word, modifiers: $0.joins, forms: $0.forms) },
            irregular: Dictionary(uniqueKeysWithValues: words.irregular.map { ($0[0], $0[1]) }), wholes: words.wholes)
    }
}

extension Trait where Self == ConditionTrait {
    /// Only where the dictionary is installed; else the reason is printed.
    static var withDictionary: Self { .enabled(if: SharedLexicon.isInstalled, "needs the package hunspell-da") }
}
