internal import CXapianShim

extension Database {
    /// Joins databases, in this order, into one compact single-file database. Documents are numbered anew.
    public static func compact(_ sources: [String], into target: String) throws(XapianError) {
        let error = withShimPaths(sources[...], []) { paths in
            target.withShimBytes { xs_compact(paths, paths.count, $0, $1) }
        }
        try check(error)
    }

    private static func withShimPaths<Result>(
        _ rest: ArraySlice<String>, _ done: [xs_path], _ body: ([xs_path]) -> Result
    ) -> Result {
        guard let path = rest.first else { return body(done) }
        return path.withShimBytes { withShimPaths(rest.dropFirst(), done + [xs_path(bytes: $0, length: $1)], body) }
    }

    /// Reads the tables of a database whole, and returns a report of what is damaged; `nil` where all is well.
    public static func damage(inDatabaseAt path: String) throws(XapianError) -> String? {
        var errors = 0
        var buffer: UnsafeMutablePointer<xs_buffer>?
        try check(path.withShimBytes { xs_check($0, $1, &errors, &buffer) })
        let report = String(decoding: Array(takingOwnership: buffer!), as: UTF8.self)
        return errors == 0 ? nil : report
    }
}
