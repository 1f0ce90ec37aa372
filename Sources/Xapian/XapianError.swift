internal import CXapianShim

/// What went wrong in the library, as its class of error, its message and the database or term it names.
///
/// The `description` leaves out `context`, which may hold a term or a server's address. A message may name a path.
public struct XapianError: Error, Sendable, Equatable {
    /// One case for each class of Xapian's hierarchy of errors.
    public enum Code: Sendable, CaseIterable {
        case assertion, invalidArgument, invalidOperation, unimplemented
        case database, databaseClosed, databaseCorrupt, databaseCreate, databaseLock, databaseModified
        case databaseNotFound, databaseOpening, databaseVersion
        case documentNotFound, featureUnavailable, internalFault, network, networkTimeout
        case queryParser, range, serialisation, wildcard, outOfMemory, unknown
    }

    public let code: Code
    public let message: String
    public let context: String

    public init(code: Code, message: String, context: String = "") {
        self.code = code
        self.message = message
        self.context = context
    }
}

extension XapianError: CustomStringConvertible {
    public var description: String { "Xapian: \(code): \(message)" }
}

extension XapianError.Code {
    init(_ code: xs_error_code) {
        self =
            switch code {
            case .XS_ERROR_ASSERTION: .assertion
            case .XS_ERROR_INVALID_ARGUMENT: .invalidArgument
            case .XS_ERROR_INVALID_OPERATION: .invalidOperation
            case .XS_ERROR_UNIMPLEMENTED: .unimplemented
            case .XS_ERROR_DATABASE: .database
            case .XS_ERROR_DATABASE_CLOSED: .databaseClosed
            case .XS_ERROR_DATABASE_CORRUPT: .databaseCorrupt
            case .XS_ERROR_DATABASE_CREATE: .databaseCreate
            case .XS_ERROR_DATABASE_LOCK: .databaseLock
            case .XS_ERROR_DATABASE_MODIFIED: .databaseModified
            case .XS_ERROR_DATABASE_NOT_FOUND: .databaseNotFound
            case .XS_ERROR_DATABASE_OPENING: .databaseOpening
            case .XS_ERROR_DATABASE_VERSION: .databaseVersion
            case .XS_ERROR_DOCUMENT_NOT_FOUND: .documentNotFound
            case .XS_ERROR_FEATURE_UNAVAILABLE: .featureUnavailable
            case .XS_ERROR_INTERNAL: .internalFault
            case .XS_ERROR_NETWORK: .network
            case .XS_ERROR_NETWORK_TIMEOUT: .networkTimeout
            case .XS_ERROR_QUERY_PARSER: .queryParser
            case .XS_ERROR_RANGE: .range
            case .XS_ERROR_SERIALISATION: .serialisation
            case .XS_ERROR_WILDCARD: .wildcard
            case .XS_ERROR_OUT_OF_MEMORY: .outOfMemory
            case .XS_ERROR_UNKNOWN: .unknown
            }
    }
}

/// Turns the shim's error object into the Swift error, and frees it.
func check(_ error: UnsafeMutablePointer<xs_error>?) throws(XapianError) {
    guard let error else { return }
    defer { xs_error_free(error) }
    throw XapianError(
        code: XapianError.Code(error.pointee.code),
        message: String(bytes: error.pointee.message, count: error.pointee.message_length),
        context: String(bytes: error.pointee.context, count: error.pointee.context_length))
}
