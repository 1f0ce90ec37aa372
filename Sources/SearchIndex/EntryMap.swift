public import KnowledgeModel
internal import Foundation

/// The entries, facets and labels of an index, read in place from memory-mapped files.
///
/// Entries are numbered from 0 in the order of their ids, passages in the order of the entries. Sendable: it is never
/// written to.
public final class EntryMap: Sendable {
    private typealias Layout = EntryMapLayout

    private let file: MappedFile
    private let text: MappedFile
    private let marks: MappedFile
    private let stored: MappedFile
    private let parts: [Range<Int>]

    public let entryCount: Int
    public let passageCount: Int
    public let facets: [Facet]

    /// A facet with the numbers of its values.
    public struct Facet: Sendable {
        public let id: String
        public let label: Label
        public let values: Range<Int>
    }

    public struct Entry: Sendable {
        public let id: String
        public let kind: String
        public let title: Label
        public let provenance: String
        public let passages: Range<Int>
    }

    public struct Passage: Sendable {
        public let heading: String
        public let anchor: String
    }

    /// Where a term stands in a passage's text, as offsets in its UTF-8.
    public struct Mark: Sendable, Equatable {
        public let hash: UInt32
        public let range: Range<Int>
    }

    init(_ build: BuildFolder) throws(IndexProblem) {
        file = try MappedFile(path: build.entryMapPath)
        text = try MappedFile(path: build.textPath)
        marks = try MappedFile(path: build.marksPath)
        stored = try MappedFile(path: build.storedPath)
        let bytes = file.bytes
        guard bytes.count >= Layout.headerLength, bytes.load(fromByteOffset: 0, as: UInt64.self) == Layout.magic else {
            throw .damaged("entries.map")
        }
        let version = Int(bytes.load(fromByteOffset: 8, as: UInt32.self))
        guard version == IndexSchema.version else {
            throw .otherVersion(found: String(version), expected: String(IndexSchema.version))
        }
        let parts = try Self.parts(of: bytes)
        self.parts = parts
        func count(_ part: Layout.Part, _ length: Int) -> Int { parts[part.rawValue].count / length }
        entryCount = count(.entries, Layout.entryLength)
        passageCount = count(.passages, Layout.passageLength)
        let facetCount = count(.facets, Layout.facetLength)
        guard count(.passageEntries, 4) == passageCount,
            count(.bitsets, 8) == count(.values, Layout.valueLength) * ((entryCount + 63) / 64)
        else { throw .damaged("entries.map") }
        let reader = Reader(bytes: bytes, parts: parts)
        facets = (0..<facetCount).map { reader.facet($0) }
        try requireWholeFiles()
    }

    /// Sees in a few steps whether the files belong together: rows that are named exist, and nothing is cut off.
    private func requireWholeFiles() throws(IndexProblem) {
        let valueCount = parts[Layout.Part.values.rawValue].count / Layout.valueLength
        guard facets.allSatisfy({ $0.values.upperBound <= valueCount }), passageEntries.allSatisfy({ $0 < entryCount }) else {
            throw .damaged("entries.map")
        }
        let (lastEntry, lastPassage) = (entryCount - 1, passageCount - 1)
        guard lastEntry < 0 || storedRange(lastEntry).upperBound == stored.bytes.count else { throw .damaged("entries.stored") }
        guard lastPassage < 0 || textRange(lastPassage).upperBound == text.bytes.count else { throw .damaged("passages.text") }
        guard lastPassage < 0 || markRange(lastPassage).upperBound == marks.bytes.count else { throw .damaged("passages.marks") }
    }

    private static func parts(of bytes: UnsafeRawBufferPointer) throws(IndexProblem) -> [Range<Int>] {
        let count = Int(bytes.load(fromByteOffset: 12, as: UInt32.self))
        let tableEnd = Layout.headerLength + count * Layout.partEntryLength
        guard count == Layout.Part.allCases.count, tableEnd <= bytes.count else { throw .damaged("entries.map") }
        var parts: [Range<Int>] = []
        for part in 0..<count {
            let place = Layout.headerLength + part * Layout.partEntryLength
            let offset = bytes.load(fromByteOffset: place, as: UInt64.self)
            let length = bytes.load(fromByteOffset: place + 8, as: UInt64.self)
            guard offset % 8 == 0, offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else {
                throw .damaged("entries.map")
            }
            parts.append(Int(offset)..<Int(offset + length))
        }
        return parts
    }

    // MARK: Tables

    func rowCount(_ part: EntryMapLayout.Part, _ length: Int) -> Int { parts[part.rawValue].count / length }

    func number(_ part: EntryMapLayout.Part, _ row: Int, _ length: Int, _ offset: Int) -> Int {
        reader.number(part, row, length, offset)
    }

    func text(_ part: EntryMapLayout.Part, _ row: Int, _ length: Int, _ offset: Int) -> String {
        reader.text(part, row, length, offset)
    }

    /// The 64 bits at the beginning of a row.
    func hash(_ part: EntryMapLayout.Part, _ row: Int, _ length: Int) -> UInt64 {
        file.bytes.load(fromByteOffset: parts[part.rawValue].lowerBound + row * length, as: UInt64.self)
    }

    private var reader: Reader { Reader(bytes: file.bytes, parts: parts) }

    // MARK: Facets

    public func valueID(_ number: Int) -> String { reader.text(.values, number, Layout.valueLength, 0) }

    public func valueLabel(_ number: Int) -> Label {
        Label(da: reader.text(.values, number, Layout.valueLength, 8), en: reader.text(.values, number, Layout.valueLength, 16))
    }

    /// The entries that hold a value or one below it: bit `n` stands for entry `n`.
    public func entries(withValue number: Int) -> UnsafeBufferPointer<UInt64> {
        let words = (entryCount + 63) / 64
        let start = parts[Layout.Part.bitsets.rawValue].lowerBound + number * words * 8
        return UnsafeRawBufferPointer(rebasing: file.bytes[start..<(start + words * 8)]).bindMemory(to: UInt64.self)
    }

    /// The numbers of the values that an entry itself holds, in the order of facets and values.
    public func ownValues(ofEntry entry: Int) -> [Int] {
        let first = reader.number(.entries, entry, Layout.entryLength, 48)
        let count = reader.number(.entries, entry, Layout.entryLength, 52)
        let valueCount = parts[Layout.Part.values.rawValue].count / Layout.valueLength
        return Self.rows(first, count, of: parts[Layout.Part.ownValues.rawValue].count / 4)
            .map { reader.number(.ownValues, $0, 4, 0) }.filter { $0 < valueCount }
    }

    /// Rows of a table that another one names; none where a damaged file names rows that are not there.
    private static func rows(_ first: Int, _ count: Int, of limit: Int) -> Range<Int> {
        first + count <= limit ? first..<(first + count) : 0..<0
    }

    // MARK: Entries and passages

    public func entry(_ number: Int) -> Entry {
        func text(_ offset: Int) -> String { reader.text(.entries, number, Layout.entryLength, offset) }
        return Entry(
            id: text(0), kind: text(8), title: Label(da: text(16), en: text(24)), provenance: text(32),
            passages: passages(ofEntry: number))
    }

    public func passages(ofEntry number: Int) -> Range<Int> {
        let first = reader.number(.entries, number, Layout.entryLength, 40)
        return Self.rows(first, reader.number(.entries, number, Layout.entryLength, 44), of: passageCount)
    }

    /// The number of the entry with this id.
    public func number(ofEntry id: String) -> Int? {
        var low = 0
        var high = entryCount
        while low < high {
            let middle = (low + high) / 2
            if reader.text(.entries, middle, Layout.entryLength, 0) < id { low = middle + 1 } else { high = middle }
        }
        return low < entryCount && reader.text(.entries, low, Layout.entryLength, 0) == id ? low : nil
    }

    /// For each passage, the number of its entry.
    public var passageEntries: UnsafeBufferPointer<UInt32> {
        UnsafeRawBufferPointer(rebasing: file.bytes[parts[Layout.Part.passageEntries.rawValue]]).bindMemory(to: UInt32.self)
    }

    public func passage(_ number: Int) -> Passage {
        Passage(
            heading: reader.text(.passages, number, Layout.passageLength, 0),
            anchor: reader.text(.passages, number, Layout.passageLength, 8))
    }

    /// The UTF-8 of a passage's words.
    public func text(ofPassage number: Int) -> UnsafeRawBufferPointer {
        slice(text, textRange(number))
    }

    private func textRange(_ passage: Int) -> Range<Int> { reader.range(.passages, passage, Layout.passageLength, 16, 32) }

    /// Calls the body with each mark of a passage whose hash is among those given, in the order of the text.
    public func forEachMark(ofPassage number: Int, in hashes: [UInt32], _ body: (Mark) -> Void) {
        let table = slice(marks, markRange(number))
        // A long question has many hashes. A table of their low bits lets most marks pass by with one look.
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: 256) { isWanted in
            isWanted.initialize(repeating: false)
            for hash in hashes { isWanted[Int(hash & 0xFF)] = true }
            for place in stride(from: 0, to: table.count, by: Layout.markLength) {
                let mark = table.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                guard isWanted[Int(mark & 0xFF)] else { continue }
                let hash = UInt32(truncatingIfNeeded: mark)
                guard hashes.contains(hash) else { continue }
                let start = Int(mark >> 32 & 0xFF_FFFF)
                body(Mark(hash: hash, range: start..<(start + Int(mark >> 56))))
            }
        }
    }

    private func markRange(_ passage: Int) -> Range<Int> {
        let rows = reader.range(.passages, passage, Layout.passageLength, 24, 36)
        return rows.lowerBound * Layout.markLength..<rows.upperBound * Layout.markLength
    }

    // MARK: What is shown whole

    public func storedEntry(_ number: Int) throws(IndexProblem) -> KnowledgeModel.Entry {
        try Self.decode(slice(stored, storedRange(number)), "entries.stored")
    }

    private func storedRange(_ entry: Int) -> Range<Int> { reader.range(.entries, entry, Layout.entryLength, 56, 64) }

    /// The vocabulary, but for ``anonymity()``.
    public func vocabulary() throws(IndexProblem) -> Vocabulary { try decoded(.vocabulary) }

    /// The lists by which identifiers are found.
    public func anonymity() throws(IndexProblem) -> AnonymityLists { try decoded(.anonymity) }

    private func decoded<Value: Decodable>(_ part: Layout.Part) throws(IndexProblem) -> Value {
        try Self.decode(UnsafeRawBufferPointer(rebasing: file.bytes[parts[part.rawValue]]), "entries.map")
    }

    private static func decode<Value: Decodable>(_ bytes: UnsafeRawBufferPointer, _ name: String) throws(IndexProblem) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch {
            throw .damaged(name)
        }
    }

    private func slice(_ file: MappedFile, _ range: Range<Int>) -> UnsafeRawBufferPointer {
        guard range.upperBound <= file.bytes.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: file.bytes[range])
    }
}

/// Reads numbers and texts out of the mapped parts.
private struct Reader {
    let bytes: UnsafeRawBufferPointer
    let parts: [Range<Int>]

    func number(_ part: EntryMapLayout.Part, _ row: Int, _ rowLength: Int, _ offset: Int) -> Int {
        Int(bytes.load(fromByteOffset: place(part, row, rowLength, offset), as: UInt32.self))
    }

    /// Where something lies in a file of its own: from a 64-bit offset, as far as a 32-bit length says.
    func range(_ part: EntryMapLayout.Part, _ row: Int, _ rowLength: Int, _ offset: Int, _ length: Int) -> Range<Int> {
        let start = bytes.loadUnaligned(fromByteOffset: place(part, row, rowLength, offset), as: UInt64.self)
        // No file is that long; a damaged number must not overflow.
        let first = Int(min(start, 1 << 56))
        return first..<(first + number(part, row, rowLength, length))
    }

    func text(_ part: EntryMapLayout.Part, _ row: Int, _ rowLength: Int, _ offset: Int) -> String {
        let start = number(part, row, rowLength, offset)
        let length = number(part, row, rowLength, offset + 4)
        let pool = parts[EntryMapLayout.Part.pool.rawValue]
        guard start + length <= pool.count else { return "" }
        let place = pool.lowerBound + start
        return String(decoding: bytes[place..<(place + length)], as: UTF8.self)
    }

    func facet(_ row: Int) -> EntryMap.Facet {
        let length = EntryMapLayout.facetLength
        let first = number(.facets, row, length, 24)
        return EntryMap.Facet(
            id: text(.facets, row, length, 0), label: Label(da: text(.facets, row, length, 8), en: text(.facets, row, length, 16)),
            values: first..<(first + number(.facets, row, length, 28)))
    }

    private func place(_ part: EntryMapLayout.Part, _ row: Int, _ rowLength: Int, _ offset: Int) -> Int {
        parts[part.rawValue].lowerBound + row * rowLength + offset
    }
}
