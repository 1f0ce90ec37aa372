internal import CXapianShim

extension String {
    /// Reads text that may hold zero bytes; what is not UTF-8 is replaced.
    init(bytes: UnsafePointer<CChar>?, count: Int) {
        let raw = UnsafeRawBufferPointer(start: bytes, count: count)
        self.init(decoding: raw, as: UTF8.self)
    }

    /// Lends the text's UTF-8 as the pointer and length that the shim takes.
    func withShimBytes<Result>(_ body: (UnsafePointer<CChar>?, Int) -> Result) -> Result {
        var text = self
        return text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { body($0.baseAddress, $0.count) }
        }
    }
}

extension [UInt8] {
    func withShimBytes<Result>(_ body: (UnsafePointer<CChar>?, Int) -> Result) -> Result {
        withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress, $0.count) }
        }
    }

    init(takingOwnership buffer: UnsafeMutablePointer<xs_buffer>) {
        self = Array(UnsafeRawBufferPointer(start: buffer.pointee.bytes, count: buffer.pointee.length))
        xs_buffer_free(buffer)
    }
}

/// A term as a list names it, with a count whose meaning the list tells.
public struct TermCount: Sendable, Equatable {
    public let term: String
    public let count: Int
}

extension [TermCount] {
    init(takingOwnership list: UnsafeMutablePointer<xs_term_list>) {
        self = UnsafeBufferPointer(start: list.pointee.terms, count: list.pointee.count).map {
            TermCount(term: String(bytes: $0.bytes, count: $0.length), count: Int($0.frequency))
        }
        xs_term_list_free(list)
    }
}
