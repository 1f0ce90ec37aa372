public import KnowledgeModel
internal import SearchIndex

/// The entries about people, and which of them a theme leaves: what a catalogue chooses from.
public struct CasePool: Sendable {
    public let vocabulary: Vocabulary
    /// All entries about people, whole, by id.
    public let collection: [Entry]
    /// The ids of those that the theme and the filters leave, by id.
    public let matching: [String]

    public init(vocabulary: Vocabulary, collection: [Entry], matching: [String]) {
        self.vocabulary = vocabulary
        self.collection = collection
        self.matching = matching
    }
}

extension Searcher {
    /// The entries about people that a question and filters leave; all of them where there is neither.
    public func casePool(theme: String = "", filters: [String: [String]] = [:]) throws(SearchProblem) -> CasePool {
        let (vocabulary, collection) = try storedPeople()
        guard !filters.isEmpty || theme.contains(where: { !$0.isWhitespace }) else {
            return CasePool(vocabulary: vocabulary, collection: collection, matching: collection.map(\.id))
        }
        let people = Set(collection.map(\.id))
        var request = SearchRequest(text: theme, filters: filters, limit: SearchRequest.largestLimit, order: .id)
        var matching: [String] = []
        while true {
            let answer = try search(request)
            matching += answer.hits.map(\.id).filter(people.contains)
            request.offset += request.limit
            guard request.offset < answer.total else { break }
        }
        return CasePool(vocabulary: vocabulary, collection: collection, matching: matching.sorted())
    }

    private func storedPeople() throws(SearchProblem) -> (Vocabulary, [Entry]) {
        do {
            let vocabulary = try entries.vocabulary()
            let kinds = Set(vocabulary.kinds.filter(\.isAboutPeople).map(\.id))
            var people: [Entry] = []
            for number in 0..<entries.entryCount where kinds.contains(entries.entry(number).kind) {
                people.append(try entries.storedEntry(number))
            }
            return (vocabulary, people.sorted { $0.id < $1.id })
        } catch {
            throw .index(error)
        }
    }
}
