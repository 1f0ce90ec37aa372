/// The filters that a question was typed with, as `field:value`, and the rest of it.
///
/// They are taken before the guard looks: they are the vocabulary's own words, and it would read an id as a name on a platform.
struct TypedFilters {
    let text: String
    /// Values by field.
    let filters: [String: [String]]

    /// - Parameter isFilter: tells whether a field and a value of it are known.
    init(_ typed: String, isFilter: (_ field: String, _ value: String) -> Bool) {
        var filters: [String: [String]] = [:]
        let words = typed.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).filter { word in
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, isFilter(parts[0], parts[1]) else { return true }
            let (field, value) = (parts[0], parts[1])
            filters[field, default: []].append(value)
            return false
        }
        self.filters = filters
        text = filters.isEmpty ? typed : words.joined(separator: " ")
    }
}
