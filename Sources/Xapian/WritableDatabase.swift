internal import CXapianShim

/// An index open for writing. There is one writer at a time: a second one throws `.databaseLock`.
///
/// Not Sendable, for the same reason as `Database`.
public struct WritableDatabase: ~Copyable {
    private let handle: OpaquePointer

    public enum Mode: Sendable {
        /// A new database; throws `.databaseCreate` if there is one.
        case create
        /// One that is there; throws `.databaseNotFound` if not.
        case open
    }

    public init(path: String, mode: Mode) throws(XapianError) {
        var handle: OpaquePointer?
        let shimMode: xs_writer_mode = mode == .create ? .XS_WRITER_CREATE : .XS_WRITER_OPEN
        try check(path.withShimBytes { xs_writer_open($0, $1, shimMode, &handle) })
        self.handle = handle!
    }

    deinit { xs_writer_free(handle) }

    /// Adds a document and tells its number. Throws `.invalidArgument` for a term that is empty or too long.
    @discardableResult
    public func add(_ document: Document) throws(XapianError) -> UInt32 {
        var number: UInt32 = 0
        try check(document.withShimDocument { xs_writer_add(handle, $0, &number) })
        return number
    }

    public func setMetadata(_ key: String, _ value: [UInt8]) throws(XapianError) {
        let error = key.withShimBytes { key, keyLength in
            value.withShimBytes { xs_writer_set_metadata(handle, key, keyLength, $0, $1) }
        }
        try check(error)
    }

    /// Makes what was added visible to readers, all or nothing.
    public func commit() throws(XapianError) {
        try check(xs_writer_commit(handle))
    }

    /// Commits and closes. Without it, whether the last changes are kept is not certain.
    public consuming func close() throws(XapianError) {
        let handle = self.handle
        discard self
        try check(xs_writer_close(handle))
    }
}
