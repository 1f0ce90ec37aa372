internal import Anonymisation
public import KnowledgeModel
public import SearchIndex
internal import Xapian

/// What several kinds of questions read from the index, with the problem that it may end in.
extension Searcher {
    /// Takes time to make, and stays the same as long as the index is open.
    struct Known {
        var vocabulary: Vocabulary?
        var concernReader: ConcernReader?
        var queryGuard: QueryGuard?
        /// Stored entries by number. Reading them is two fifths of a consultation, and cards and guides come again and again.
        var entries: [Int: Entry] = [:]
        /// So many are kept, so that memory stays bounded.
        static let entryLimit = 256
    }

    /// The vocabulary that the index was built with.
    public func vocabulary() throws(SearchProblem) -> Vocabulary {
        if let vocabulary = known.vocabulary { return vocabulary }
        do {
            let vocabulary = try entries.vocabulary()
            known.vocabulary = vocabulary
            return vocabulary
        } catch {
            throw .index(error)
        }
    }

    func concernReader() throws(SearchProblem) -> ConcernReader {
        if let reader = known.concernReader { return reader }
        let vocabulary = try vocabulary()
        let reader = try asking { () throws(XapianError) in try ConcernReader(vocabulary, analyser) { [unowned self] in isKnown($0) } }
        known.concernReader = reader
        return reader
    }

    func queryGuard() throws(SearchProblem) -> QueryGuard {
        if let queryGuard = known.queryGuard { return queryGuard }
        do {
            let lists = try entries.anonymity()
            let queryGuard = QueryGuard(IdentifierScanner(lists, dictionary: analyser.lexicon.map { WordDictionary($0) }))
            known.queryGuard = queryGuard
            return queryGuard
        } catch {
            throw .index(error)
        }
    }

    /// Whether the collection holds a word with this stem.
    private func isKnown(_ term: String) -> Bool { ((try? reader.database.documentFrequency(of: term)) ?? 0) > 0 }

    func stored(_ number: Int) throws(SearchProblem) -> Entry {
        if let entry = known.entries[number] { return entry }
        do {
            let entry = try entries.storedEntry(number)
            if known.entries.count >= Known.entryLimit { known.entries.removeAll(keepingCapacity: true) }
            known.entries[number] = entry
            return entry
        } catch {
            throw .index(error)
        }
    }

    /// An entry's id, kind and title; `nil` where there is none with that id.
    public func headline(of id: String) -> EntryMap.Entry? { entries.number(ofEntry: id).map(entries.entry) }

    /// The number of the entry with this id. Throws `.unknownEntry`, with an id that may have been meant.
    func number(ofEntry id: String) throws(SearchProblem) -> Int {
        if let number = entries.number(ofEntry: id) { return number }
        throw .unknownEntry(suggestion: Suggestion.nearest(to: id, among: (0..<entries.entryCount).lazy.map { self.entries.entry($0).id }))
    }

    func asking<Answer>(_ work: () throws(XapianError) -> Answer) throws(SearchProblem) -> Answer {
        do {
            return try work()
        } catch {
            throw .library(error.code)
        }
    }
}
