internal import CXapianShim

/// A Snowball stemmer. Not Sendable: one for each thread.
public struct Stemmer: ~Copyable {
    private let handle: OpaquePointer

    /// Throws `.invalidArgument` for a language without a stemmer.
    public init(language: String) throws(XapianError) {
        var handle: OpaquePointer?
        try check(language.withShimBytes { xs_stemmer_open($0, $1, &handle) })
        self.handle = handle!
    }

    deinit { xs_stemmer_free(handle) }

    /// The stem of a word, which has to be lower-case and in NFC.
    public func stem(_ word: String) throws(XapianError) -> String {
        var stem = xs_term()
        try check(word.withShimBytes { xs_stemmer_stem(handle, $0, $1, &stem) })
        return String(bytes: stem.bytes, count: stem.length)
    }
}
