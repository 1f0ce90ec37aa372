/// The JSON of `kasus index`: what the index holds, or with `--check-only` would hold.
public struct IndexResponse: Encodable {
    let entries: Int
    /// Left out where nothing was built, as are the next two.
    let passages: Int?
    /// The same for the same content.
    let contentHash: String?
    /// Whether the index that served already held just this.
    let unchanged: Bool?

    public init(entries: Int, passages: Int? = nil, contentHash: String? = nil, unchanged: Bool? = nil) {
        self.entries = entries
        self.passages = passages
        self.contentHash = contentHash
        self.unchanged = unchanged
    }
}
