internal import CXapianShim

extension Query {
    /// Lends the tree in the postfix form that the shim reads.
    func withShimQuery<Result>(_ body: (UnsafePointer<xs_query>) -> Result) -> Result {
        var encoder = QueryEncoder()
        encoder.append(self)
        return encoder.withShimQuery(body)
    }
}

private struct QueryEncoder {
    private var nodes: [xs_query_node] = []
    private var text: [UInt8] = []
    /// The sets that nodes point into, and which node each belongs to.
    private var sets: [(node: Int, set: Bitset)] = []

    /// Appends the tree's nodes.
    ///
    /// Where weights do not count, `andMaybe` is its first part, and `max` is `or`. Xapian has to be told so: within an
    /// `and` of which it wants no weights, 1.4.22 reads weights that it never set, and now and then drops documents.
    mutating func append(_ query: Query, weighted: Bool = true) {
        switch query {
        case .term(let term):
            var node = xs_query_node(.XS_QUERY_TERM)
            node.text_offset = text.count
            text.append(contentsOf: term.utf8)
            node.text_length = text.count - node.text_offset
            nodes.append(node)
        case .everything: nodes.append(xs_query_node(.XS_QUERY_EVERYTHING))
        case .nothing: nodes.append(xs_query_node(.XS_QUERY_NOTHING))
        case .documents(let set):
            sets.append((nodes.count, set))
            var node = xs_query_node(.XS_QUERY_BITSET)
            node.bit_count = set.bitCount
            nodes.append(node)
        case .and(let parts): append(.XS_QUERY_AND, parts, weighted: weighted)
        case .or(let parts): append(.XS_QUERY_OR, parts, weighted: weighted)
        case .andNot(let wanted, let unwanted):
            append(wanted, weighted: weighted)
            append(unwanted, weighted: false)
            nodes.append(xs_query_node(.XS_QUERY_AND_NOT, arity: 2))
        case .andMaybe(let needed, _) where !weighted: append(needed, weighted: false)
        case .andMaybe(let needed, let optional): append(.XS_QUERY_AND_MAYBE, [needed, optional], weighted: true)
        case .filter(let part, let condition):
            append(part, weighted: weighted)
            append(condition, weighted: false)
            nodes.append(xs_query_node(.XS_QUERY_FILTER, arity: 2))
        case .max(let parts): append(weighted ? .XS_QUERY_MAX : .XS_QUERY_OR, parts, weighted: weighted)
        case .synonym(let parts): append(.XS_QUERY_SYNONYM, parts, weighted: false)
        case .scale(let part, let factor):
            append(part, weighted: weighted)
            var node = xs_query_node(.XS_QUERY_SCALE_WEIGHT, arity: 1)
            node.factor = factor
            nodes.append(node)
        case .phrase(let parts, let window): append(.XS_QUERY_PHRASE, parts, weighted: weighted, window: window)
        case .near(let parts, let window): append(.XS_QUERY_NEAR, parts, weighted: weighted, window: window)
        }
    }

    private mutating func append(_ op: xs_query_operator, _ parts: [Query], weighted: Bool, window: Int = 0) {
        guard !parts.isEmpty else { return append(.nothing) }
        for part in parts { append(part, weighted: weighted) }
        var node = xs_query_node(op, arity: parts.count)
        node.window = UInt32(clamping: window)
        nodes.append(node)
    }

    func withShimQuery<Result>(_ body: (UnsafePointer<xs_query>) -> Result) -> Result {
        withSets(sets[...], in: nodes) { nodes in
            nodes.withUnsafeBufferPointer { nodes in
                text.withShimBytes { text, length in
                    var query = xs_query(
                        nodes: nodes.baseAddress, node_count: nodes.count, text: text, text_length: length)
                    return body(&query)
                }
            }
        }
    }

    /// Keeps every set's words in place, one nested call each, while the nodes point at them.
    private func withSets<Result>(
        _ sets: ArraySlice<(node: Int, set: Bitset)>, in nodes: [xs_query_node], _ body: ([xs_query_node]) -> Result
    ) -> Result {
        guard let first = sets.first else { return body(nodes) }
        return first.set.words.withUnsafeBufferPointer { words in
            var nodes = nodes
            nodes[first.node].words = words.baseAddress
            return withSets(sets.dropFirst(), in: nodes, body)
        }
    }
}

extension xs_query_node {
    fileprivate init(_ op: xs_query_operator, arity: Int = 0) {
        self.init()
        self.op = op
        self.arity = UInt32(arity)
    }
}
