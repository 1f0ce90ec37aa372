internal import CXapianShim

/// An index open for reading.
///
/// Not Sendable: Xapian lets nothing be shared between threads. Open one for each reader; that costs some 0.02 ms.
/// A reader sees one revision. When a writer has committed twice since, calls throw `.databaseModified`, and the
/// whole request has to be done again after `reopen()`. Until then, later calls may throw other errors.
public struct Database: ~Copyable {
    let handle: OpaquePointer

    /// Opens a database folder, a single-file database, or a stub file that names local or remote databases.
    public init(path: String) throws(XapianError) {
        var handle: OpaquePointer?
        try check(path.withShimBytes { xs_database_open($0, $1, &handle) })
        self.handle = handle!
    }

    deinit { xs_database_free(handle) }

    /// Moves on to the newest revision; tells whether there was a newer one. A stub file is not read again.
    @discardableResult
    public func reopen() throws(XapianError) -> Bool {
        var moved = false
        try check(xs_database_reopen(handle, &moved))
        return moved
    }

    public struct Statistics: Sendable, Equatable {
        public let documentCount: Int
        /// The highest document number ever given; bitsets of documents have as many bits.
        public let lastDocument: Int
        /// The mean number of terms in a document.
        public let averageLength: Double
        public let hasPositions: Bool
    }

    public func statistics() throws(XapianError) -> Statistics {
        var raw = xs_database_statistics()
        try check(xs_database_statistics_get(handle, &raw))
        return Statistics(
            documentCount: Int(raw.document_count), lastDocument: Int(raw.last_document),
            averageLength: raw.average_length, hasPositions: raw.has_positions)
    }

    /// What was stored under the key; empty where nothing was.
    public func metadata(_ key: String) throws(XapianError) -> [UInt8] {
        var buffer: UnsafeMutablePointer<xs_buffer>?
        try check(key.withShimBytes { xs_database_metadata(handle, $0, $1, &buffer) })
        return Array(takingOwnership: buffer!)
    }

    /// The version of the library in use, such as `1.4.22`.
    public static var libraryVersion: String { String(cString: xs_version()) }
}
