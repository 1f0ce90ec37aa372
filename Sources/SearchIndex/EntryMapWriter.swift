internal import DanishText
internal import Foundation
internal import KnowledgeModel

/// Collects what shards tell of their entries, and writes `entries.map`.
struct EntryMapWriter {
    private typealias Layout = EntryMapLayout

    private let facets: FacetTable
    private let vocabulary: Vocabulary
    private let thesaurus: Thesaurus
    private var words: [String: Int] = [:]
    private var pool = TextPool()
    private var entries = BinaryTable()
    private var ownValues = BinaryTable()
    private var passages = BinaryTable()
    private var passageEntries = BinaryTable()
    private var valuesOfEntries: [[UInt16]] = []
    private var passageCount: UInt32 = 0
    private var ownValueCount: UInt32 = 0
    private var textOffset: UInt64 = 0
    private var markOffset: UInt64 = 0
    private var storedOffset: UInt64 = 0

    var entryCount: Int { valuesOfEntries.count }

    init(facets: FacetTable, vocabulary: Vocabulary, thesaurus: Thesaurus) {
        self.facets = facets
        self.thesaurus = thesaurus
        self.vocabulary = vocabulary
    }

    mutating func append(_ shard: Shard) {
        for entry in shard.entries { append(entry) }
        words.merge(shard.words, uniquingKeysWith: +)
    }

    private mutating func append(_ entry: Shard.AnalysedEntry) {
        for text in [entry.id, entry.kind, entry.title.da, entry.title.en, entry.provenance] {
            entries.append(pool.reference(to: text))
        }
        for number in [passageCount, UInt32(entry.passages.count), ownValueCount, UInt32(entry.ownValues.count)] {
            entries.append(number)
        }
        entries.append(storedOffset)
        entries.append(UInt32(entry.storedLength))
        entries.append(UInt32(0))
        storedOffset += UInt64(entry.storedLength)
        for value in entry.ownValues { ownValues.append(UInt32(value)) }
        ownValueCount += UInt32(entry.ownValues.count)
        for passage in entry.passages { append(passage) }
        valuesOfEntries.append(entry.ownValues.map(UInt16.init))
    }

    private mutating func append(_ passage: Shard.AnalysedPassage) {
        passages.append(pool.reference(to: passage.heading))
        passages.append(pool.reference(to: passage.anchor))
        passages.append(textOffset)
        passages.append(markOffset)
        passages.append(UInt32(passage.textLength))
        passages.append(UInt32(passage.markCount))
        passageEntries.append(UInt32(valuesOfEntries.count))
        passageCount += 1
        textOffset += UInt64(passage.textLength)
        markOffset += UInt64(passage.markCount)
    }

    /// Writes the file and returns the hash of its content.
    mutating func write(to path: String) throws -> StableHash {
        var parts: [[UInt8]] = Array(repeating: [], count: Layout.Part.allCases.count)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        parts[Layout.Part.vocabulary.rawValue] = try Array(encoder.encode(vocabulary.with(AnonymityLists())))
        parts[Layout.Part.anonymity.rawValue] = try Array(encoder.encode(vocabulary.anonymity))
        parts[Layout.Part.facets.rawValue] = facetPart()
        parts[Layout.Part.values.rawValue] = valuePart()
        parts[Layout.Part.bitsets.rawValue] = bitsetPart()
        parts[Layout.Part.entries.rawValue] = entries.bytes
        parts[Layout.Part.ownValues.rawValue] = ownValues.bytes
        parts[Layout.Part.passages.rawValue] = passages.bytes
        parts[Layout.Part.passageEntries.rawValue] = passageEntries.bytes
        parts[Layout.Part.labels.rawValue] = labelPart()
        parts[Layout.Part.families.rawValue] = familyPart()
        parts[Layout.Part.words.rawValue] = wordPart()
        parts[Layout.Part.pool.rawValue] = pool.bytes
        var file = try StreamFile(path: path)
        try file.append(header(parts))
        for part in parts {
            try file.append(part)
            try file.append(Array(repeating: 0, count: Self.padding(after: part.count)))
        }
        let hash = file.hash
        try file.close()
        return hash
    }

    private func header(_ parts: [[UInt8]]) -> [UInt8] {
        var header = BinaryTable()
        header.append(Layout.magic)
        header.append(UInt32(IndexSchema.version))
        header.append(UInt32(parts.count))
        var offset = UInt64(Layout.headerLength + parts.count * Layout.partEntryLength)
        for part in parts {
            header.append(offset)
            header.append(UInt64(part.count))
            offset += UInt64(part.count + Self.padding(after: part.count))
        }
        return header.bytes
    }

    private static func padding(after length: Int) -> Int { (8 - length % 8) % 8 }

    private mutating func facetPart() -> [UInt8] {
        var table = BinaryTable()
        for facet in facets.facets {
            for text in [facet.id, facet.label.da, facet.label.en] { table.append(pool.reference(to: text)) }
            table.append(UInt32(facet.values.lowerBound))
            table.append(UInt32(facet.values.count))
        }
        return table.bytes
    }

    private mutating func valuePart() -> [UInt8] {
        var table = BinaryTable()
        for value in facets.values {
            for text in [value.id, value.label.da, value.label.en] { table.append(pool.reference(to: text)) }
        }
        return table.bytes
    }

    /// A value's bitset holds the entries with the value or with one below it.
    private func bitsetPart() -> [UInt8] {
        let words = (valuesOfEntries.count + 63) / 64
        var bits = Array(repeating: UInt64(0), count: words * facets.values.count)
        for (entry, values) in valuesOfEntries.enumerated() {
            for value in values {
                for number in [Int(value)] + facets.broaderValues(of: Int(value)) {
                    bits[number * words + entry / 64] |= 1 << UInt64(entry % 64)
                }
            }
        }
        return bits.withUnsafeBytes(Array.init)
    }

    // MARK: Words

    private func labelPart() -> [UInt8] {
        var table = BinaryTable()
        for label in thesaurus.labels {
            table.append(label.hash)
            table.append(UInt32(label.value))
            table.append(UInt32(0))
        }
        return table.bytes
    }

    private mutating func familyPart() -> [UInt8] {
        var table = BinaryTable()
        for family in thesaurus.families {
            table.append(family.hash)
            table.append(pool.reference(to: family.others.joined(separator: " ")))
        }
        return table.bytes
    }

    /// Words that one entry alone holds are left out: what is offered to a reader must not point to one text.
    private mutating func wordPart() -> [UInt8] {
        var table = BinaryTable()
        let shared = words.filter { $0.value >= IndexSchema.fewestEntriesOfAWord && WordTable.isOffered($0.key) }
        for (word, count) in shared.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            table.append(pool.reference(to: word))
            table.append(UInt32(count))
            table.append(WordTable.letters(of: word.utf8))
        }
        return table.bytes
    }
}
