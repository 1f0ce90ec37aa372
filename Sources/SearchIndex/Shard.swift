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
    static func write(_ entries: [AnonymisedEntry], facets: FacetTable, formHeadings: Set<String>, to path: String) throws -> Shard {
        let analyser = try Analyser()
        let writer = try WritableDatabase(path: path, mode: .create)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var analysed: [AnalysedEntry] = []
        var text: [UInt8] = []
        var marks: [UInt8] = []
        var stored: [UInt8] = []
        for entry in entries.map(\.entry) {
            var passages: [AnalysedPassage] = []
            for passage in try analyser.passages(of: entry, formHeadings: formHeadings) {
                try writer.add(passage.document)
                text.append(contentsOf: passage.text.utf8)
                for mark in passage.marks { withUnsafeBytes(of: mark.littleEndian) { marks.append(contentsOf: $0) } }
                passages.append(
                    AnalysedPassage(
                        heading: passage.heading, anchor: passage.anchor, textLength: passage.text.utf8.count,
                        markCount: passage.marks.count))
            }
            let form = try encoder.encode(entry)
            stored.append(contentsOf: form)
            analysed.append(
                AnalysedEntry(
                    id: entry.id, title: entry.title, provenance: entry.value(of: "provenance") ?? "", kind: entry.kind,
                    ownValues: facets.ownValues(of: entry), storedLength: form.count, passages: passages))
        }
        try writer.close()
        return Shard(path: path, entries: analysed, text: text, marks: marks, stored: stored)
    }
}
