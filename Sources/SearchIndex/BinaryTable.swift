/// Writes the parts of `entries.map`: whole numbers in little-endian order, texts in one pool.
struct BinaryTable {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ number: UInt32) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ text: TextPool.Reference) {
        append(text.offset)
        append(text.length)
    }
}

/// Texts one after the other; a text that was there before is not stored again.
struct TextPool {
    struct Reference: Hashable {
        let offset: UInt32
        let length: UInt32
    }

    private(set) var bytes: [UInt8] = []
    private var known: [String: Reference] = [:]

    mutating func reference(to text: String) -> Reference {
        if let reference = known[text] { return reference }
        let reference = Reference(offset: UInt32(bytes.count), length: UInt32(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
        known[text] = reference
        return reference
    }

    /// Stores bytes that occur once, such as a whole entry.
    mutating func store(_ data: some Collection<UInt8>) -> Reference {
        let reference = Reference(offset: UInt32(bytes.count), length: UInt32(data.count))
        bytes.append(contentsOf: data)
        return reference
    }
}
