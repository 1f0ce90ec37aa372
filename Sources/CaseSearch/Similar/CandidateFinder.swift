internal import SearchIndex
internal import Xapian

/// Finds the cases that are worth comparing closely, straight from the facets' bitsets: nothing is decoded, whatever the size of
/// the collection.
struct CandidateFinder {
    /// So many cases are compared closely. In a smaller collection, all.
    static let closeCount = 400

    let entries: EntryMap
    let fields: [ComparedField]

    /// The candidates by number, the entry itself left out.
    ///
    /// A case counts for each value that it shares the share of its field, which is what the measures of a question give it but
    /// for values that are near without being the same.
    func candidates(
        for question: CaseProfile, text: [Int: Double], textWeight: Double, among people: Bitset, except own: Int?
    ) -> [Int] {
        var scores = Array(repeating: Float(0), count: entries.entryCount)
        for (number, field) in fields.enumerated() where !question.values[number].isEmpty {
            let asked = field.line(of: question.values[number])
            let share = Float(field.weight) / Float(asked.count)
            for value in asked { add(share, to: &scores, where: holders(of: value, field)) }
        }
        for (entry, nearness) in text { scores[entry] += Float(textWeight * nearness) }
        var candidates: [Int] = []
        people.forEach { if $0 != own { candidates.append($0) } }
        guard candidates.count > Self.closeCount else { return candidates }
        return Array(candidates.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(Self.closeCount)).sorted()
    }

    private func holders(of value: Int, _ field: ComparedField) -> Bitset {
        var holders = Bitset(bitCount: entries.entryCount)
        for same in field.same(as: value) { holders.formUnion(entries.entries(withValue: field.numbers.lowerBound + same)) }
        return holders
    }

    private func add(_ share: Float, to scores: inout [Float], where holders: Bitset) {
        scores.withUnsafeMutableBufferPointer { scores in
            holders.forEach { scores[$0] += share }
        }
    }
}
