internal import CXapianShim

extension Database {
    /// The index's vocabulary: all terms that begin with the prefix, in byte order, each with the number of
    /// documents that hold it.
    public func terms(prefix: String = "") throws(XapianError) -> [TermCount] {
        var list: UnsafeMutablePointer<xs_term_list>?
        try check(prefix.withShimBytes { xs_database_terms(handle, $0, $1, &list) })
        return Array(takingOwnership: list!)
    }

    /// How many documents hold the term; 0 where it is unknown.
    public func documentFrequency(of term: String) throws(XapianError) -> Int {
        var frequency: UInt32 = 0
        try check(term.withShimBytes { xs_database_term_frequency(handle, $0, $1, &frequency) })
        return Int(frequency)
    }

    /// The terms of one document in byte order, each with the number of its occurrences there.
    public func terms(ofDocument document: UInt32) throws(XapianError) -> [TermCount] {
        var list: UnsafeMutablePointer<xs_term_list>?
        try check(xs_document_terms(handle, document, &list))
        return Array(takingOwnership: list!)
    }

    /// The bytes stored with a document.
    public func data(ofDocument document: UInt32) throws(XapianError) -> [UInt8] {
        var buffer: UnsafeMutablePointer<xs_buffer>?
        try check(xs_document_data(handle, document, &buffer))
        return Array(takingOwnership: buffer!)
    }

    /// The value in one of a document's slots; empty where none is set.
    public func value(ofDocument document: UInt32, slot: UInt32) throws(XapianError) -> [UInt8] {
        var buffer: UnsafeMutablePointer<xs_buffer>?
        try check(xs_document_value(handle, document, slot, &buffer))
        return Array(takingOwnership: buffer!)
    }
}
