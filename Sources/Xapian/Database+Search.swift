internal import CXapianShim

/// The parameters of the BM25 weighting scheme, as Xapian names them.
public struct BM25: Sendable, Equatable {
    /// How slowly a term's weight saturates with its occurrences.
    public var k1 = 1.0
    /// Weight of the correction for the document's length, apart from the terms. Costs time; 0 turns it off.
    public var k2 = 0.0
    /// How much a term counts that occurs several times in the query.
    public var k3 = 1.0
    /// How much a document's length counts against it, 0 to 1.
    public var b = 0.5
    /// Shorter documents count as this share of the average length.
    public var minimumNormalisedLength = 0.5

    public init(
        k1: Double = 1.0, k2: Double = 0.0, k3: Double = 1.0, b: Double = 0.5, minimumNormalisedLength: Double = 0.5
    ) {
        self.k1 = k1
        self.k2 = k2
        self.k3 = k3
        self.b = b
        self.minimumNormalisedLength = minimumNormalisedLength
    }
}

/// A document that a ranked query found.
public struct Hit: Sendable, Equatable {
    public let document: UInt32
    public let weight: Double
}

extension Database {
    /// The best documents for the query, highest weight first, ties by document number.
    public func search(_ query: Query, limit: Int, weighting: BM25 = BM25()) throws(XapianError) -> [Hit] {
        var list: UnsafeMutablePointer<xs_hit_list>?
        var parameters = xs_bm25(
            k1: weighting.k1, k2: weighting.k2, k3: weighting.k3, b: weighting.b,
            min_normalised_length: weighting.minimumNormalisedLength)
        let error = query.withShimQuery {
            xs_database_search(handle, $0, &parameters, UInt32(clamping: limit), &list)
        }
        try check(error)
        let hits = list!
        defer { xs_hit_list_free(hits) }
        return UnsafeBufferPointer(start: hits.pointee.hits, count: hits.pointee.count).map {
            Hit(document: $0.document, weight: $0.weight)
        }
    }
}
