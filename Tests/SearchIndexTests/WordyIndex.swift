import Anonymisation
import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex
import Testing

/// Indexes that know compounds: built with the installed dictionary and the words that we ship, whose lexicon lies in the
/// user's cache, where readers look for it.
enum Wordy {
    static let isInstalled = DictionaryFiles.installed() != nil

    static func lexicon() throws -> Lexicon { try compiled.get() }

    private static let compiled = Result { try Lexicon.compiled(WordLists(shipped.get())) }

    private static let shipped = Result {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try CorpusReader.read(folder: root.path(percentEncoded: false) + "Corpus").vocabulary.words
    }

    /// The small vocabulary with the words that we ship; resources are told in the section *Indsats*.
    static func vocabulary() throws -> Vocabulary {
        let small = Vocabulary.small
        let kinds = small.kinds.map { kind in
            let fields = kind.fields.map { field in
                FieldDefinition(
                    id: field.id, label: field.label, type: field.type, cardinality: field.cardinality, isFacet: field.isFacet,
                    section: field.id == "resource" ? "indsats" : nil)
            }
            return KindDefinition(
                id: kind.id, label: kind.label, folder: kind.folder, prefix: kind.prefix, fields: fields, isAboutPeople: kind.isAboutPeople)
        }
        return Vocabulary(
            schemes: small.schemes, kinds: kinds, commonFields: small.commonFields, sources: [], disclosure: small.disclosure, criteria: [],
            words: try shipped.get())
    }
}

extension IndexFolder {
    /// Builds with the lexicon of the words that we ship, unless the test has another or none.
    func buildWordy(_ entries: [Entry], _ lexicon: Lexicon?) throws {
        _ = try IndexBuilder(folder: self, lexicon: lexicon)
            .build(entries.passed, vocabulary: Wordy.vocabulary(), freeValues: entries.freeValues)
    }
}

extension Entry {
    /// A case of one section.
    static func told(_ id: String, _ text: String, title: String = "En sag", in section: String = "Udfald") -> Entry {
        case_(id, title, ["left"], [], [(section, text)])
    }
}

extension IndexReader {
    /// The terms of a passage with how often each counts.
    func terms(ofPassage passage: Int) throws -> [String: Int] {
        Dictionary(uniqueKeysWithValues: try database.terms(ofDocument: UInt32(passage + 1)).map { ($0.term, $0.count) })
    }
}

extension Trait where Self == ConditionTrait {
    /// Only where the dictionary is installed; else the reason is printed.
    static var withDictionary: Self { .enabled(if: Wordy.isInstalled, "needs the package hunspell-da") }
}
