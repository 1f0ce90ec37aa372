internal import CXapianShim

/// What is written to an index as one document: terms with positions, values in numbered slots, and stored bytes.
public struct Document {
    /// Bytes to be read back with a hit.
    public var data: [UInt8] = []
    private var text: [UInt8] = []
    private var postings: [xs_posting] = []
    private var values: [(slot: UInt32, bytes: [UInt8])] = []

    public init() {}

    /// The longest term that Xapian takes, in bytes; a zero byte counts twice.
    public static let longestTerm = 245

    /// Adds one occurrence of a term.
    ///
    /// - Parameters:
    ///   - position: where it stands, from 1; `nil` for a term that phrases do not see.
    ///   - weight: how many occurrences it counts as.
    public mutating func add(_ term: String, position: UInt32? = nil, weight: UInt32 = 1) {
        let offset = text.count
        text.append(contentsOf: term.utf8)
        postings.append(
            xs_posting(
                text_offset: UInt32(offset), text_length: UInt32(text.count - offset), position: position ?? 0,
                increment: weight))
    }

    /// Stores a value in a slot, in place of what was set there before. The two highest slots are the library's own.
    public mutating func setValue(_ bytes: [UInt8], slot: UInt32) {
        precondition(slot < .max - 1, "a slot of the library's own")
        values.append((slot, bytes))
    }

    func withShimDocument<Result>(_ body: (UnsafePointer<xs_document>) -> Result) -> Result {
        withShimValues(values[...], []) { values in
            values.withUnsafeBufferPointer { values in
                postings.withUnsafeBufferPointer { postings in
                    text.withShimBytes { text, textLength in
                        data.withShimBytes { data, dataLength in
                            var document = xs_document(
                                data: data, data_length: dataLength, text: text, text_length: textLength,
                                postings: postings.baseAddress, posting_count: postings.count,
                                values: values.baseAddress, value_count: values.count)
                            return body(&document)
                        }
                    }
                }
            }
        }
    }

    private func withShimValues<Result>(
        _ rest: ArraySlice<(slot: UInt32, bytes: [UInt8])>, _ done: [xs_value], _ body: ([xs_value]) -> Result
    ) -> Result {
        guard let value = rest.first else { return body(done) }
        return value.bytes.withShimBytes { bytes, length in
            let next = xs_value(slot: value.slot, bytes: bytes, length: length)
            return withShimValues(rest.dropFirst(), done + [next], body)
        }
    }
}
