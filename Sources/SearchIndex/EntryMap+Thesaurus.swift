internal import KnowledgeModel

extension EntryMap {
    public var words: WordTable { WordTable(map: self) }

    /// The numbers of the facets' values that words stand for, by the words' terms in their order.
    public func values(labelled terms: some Sequence<String>) -> [Int] {
        let hash = Thesaurus.hash(ofTerms: terms)
        return rows(.labels, EntryMapLayout.labelLength, hash).map { number(.labels, $0, EntryMapLayout.labelLength, 8) }
            .filter { $0 < rowCount(.values, EntryMapLayout.valueLength) }
    }

    /// The terms of words that belong to this one though the stemmer keeps them apart.
    public func relatives(of term: String) -> [String] {
        rows(.families, EntryMapLayout.familyLength, Thesaurus.hash(ofTerms: [term])).flatMap {
            text(.families, $0, EntryMapLayout.familyLength, 8).split(separator: " ").map(String.init)
        }
    }

    /// The facet that a value belongs to.
    public func facet(ofValue number: Int) -> Facet? { facets.first { $0.values.contains(number) } }

    /// The rows with a hash, in a table that is sorted by it.
    private func rows(_ part: EntryMapLayout.Part, _ length: Int, _ hash: UInt64) -> Range<Int> {
        var (low, high) = (0, rowCount(part, length))
        while low < high {
            let middle = (low + high) / 2
            if self.hash(part, middle, length) < hash { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < rowCount(part, length), self.hash(part, end, length) == hash { end += 1 }
        return low..<end
    }
}
