/// FNV-1a: the same on every machine and in every run, unlike Swift's own hashes. No protection against ill will.
public struct StableHash: Sendable {
    public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    public init() {}

    public mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    /// Eight bytes at a time, for whole files: another hash than that of the same bytes one by one.
    mutating func combine(file bytes: UnsafeRawBufferPointer) {
        let words = bytes.count / 8
        for word in 0..<words {
            value = (value ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))) &* 0x100_0000_01b3
            value ^= value >> 32
        }
        combine(bytes[(words * 8)...])
    }

    /// Sixteen hexadecimal digits.
    public var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The 32 bits by which a term is known in a passage's table of marks.
    public static func mark(of term: String) -> UInt32 {
        var hash = StableHash()
        hash.combine(term.utf8)
        return UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32))
    }
}
