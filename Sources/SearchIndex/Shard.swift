internal import Anonymisation
internal import DanishText
internal import Foundation
internal import KnowledgeModel
internal import Xapian

/// A share of the entries, analysed and written to a small Xapian database of its own.
///
/// Small shards that are joined at the end are faster to write than one large database, and take less memory.
struct Shard: Sendable {
    /// Passages a shard holds before the next begins.
    static let targetSize = 1_000

    let path: String
    let entries: [AnalysedEntry]
    /// The bytes of all entries' passages, marks and stored forms, in their order.
    let text: [UInt8]
    let marks: [UInt8]
    let stored: [UInt8]
    /// For each word, as people would type it, how many of the entries hold it.
    let words: [String: Int]

    struct AnalysedEntry: Sendable {
        let id: String
        let title: Label
        let provenance: String
        let kind: String
        let ownValues: [Int]
        let storedLength: Int
        let passages: [AnalysedPassage]
    }

    struct AnalysedPassage: Sendable {
        let heading: String
        let anchor: String
        let textLength: Int
        let markCount: Int
    }

    /// Analyses the entries and writes the shard. Done on one thread, with an analyser and a writer of its own.
    static func write(_ entries: [AnonymisedEntry], _ setup: ShardSetup, to path: String) throws -> Shard {
        let analyser = PassageAnalyser(analyser: try Analyser(setup.lexicon), formHeadings: setup.formHeadings)
        let writer = try WritableDatabase(path: path, mode: .create)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var analysed: [AnalysedEntry] = []
        var text: [UInt8] = []
        var marks: [UInt8] = []
        var stored: [UInt8] = []
        var words: [String: Int] = [:]
        for entry in entries.map(\.entry) {
            var passages: [AnalysedPassage] = []
            var wordsOfEntry: Set<String> = []
            let concepts = setup.facets.conceptTerms(of: entry, link: setup.links[entry.kind] ?? .none)
            for passage in try analyser.passages(of: entry, concepts: concepts) {
                wordsOfEntry.formUnion(passage.words)
                try writer.add(passage.document)
                text.append(contentsOf: passage.text.utf8)
                for mark in passage.marks { withUnsafeBytes(of: mark.littleEndian) { marks.append(contentsOf: $0) } }
                passages.append(
                    AnalysedPassage(
                        heading: passage.heading, anchor: passage.anchor, textLength: passage.text.utf8.count,
                        markCount: passage.marks.count))
            }
            for word in wordsOfEntry { words[word, default: 0] += 1 }
            let form = try encoder.encode(entry)
            stored.append(contentsOf: form)
            analysed.append(
                AnalysedEntry(
                    id: entry.id, title: entry.title, provenance: entry.value(of: "provenance") ?? "", kind: entry.kind,
                    ownValues: setup.facets.ownValues(of: entry), storedLength: form.count, passages: passages))
        }
        try writer.close()
        return Shard(path: path, entries: analysed, text: text, marks: marks, stored: stored, words: words)
    }
}

/// What all shards of a build share.
struct ShardSetup: Sendable {
    let facets: FacetTable
    let lexicon: Lexicon?
    let formHeadings: Set<String>
    /// How entries of each kind name the value that they are about.
    let links: [String: KindDefinition.ConceptLink]

    init(_ vocabulary: Vocabulary, facets: FacetTable, lexicon: Lexicon?) {
        self.facets = facets
        self.lexicon = lexicon
        formHeadings = vocabulary.formHeadings
        links = Dictionary(vocabulary.kinds.map { ($0.id, $0.concept) }, uniquingKeysWith: { first, _ in first })
    }
}
