public import KnowledgeModel
internal import SearchIndex

/// The entries about people, and which of them a theme leaves: what a catalogue chooses from.
public struct CasePool: Sendable {
    public let vocabulary: Vocabulary
    /// All entries about people, whole, by id.
    public let collection: [Entry]
    /// The ids of those that the theme and the filters leave, by id.
    public let matching: [String]

    /// What narrowed it, as it was understood.
    public let theme: Theme

    public init(vocabulary: Vocabulary, collection: [Entry], matching: [String], theme: Theme = Theme()) {
        self.vocabulary = vocabulary
        self.collection = collection
        self.matching = matching
        self.theme = theme
    }

    /// A question in its known words, without identifiers: it may be printed and kept. Asked again, it leaves the same cases.
    public struct Theme: Sendable {
        public let text: String
        /// Values by facet, those that the question named among them.
        public let filters: [String: [String]]
        /// What kind of identifier was taken out, and how many of each.
        public let removed: [GuardedQuestion.Removal]
        /// Words about a protected trait of a person, which do not count.
        public let notUsed: [String]

        public init(
            text: String = "", filters: [String: [String]] = [:], removed: [GuardedQuestion.Removal] = [], notUsed: [String] = []
        ) {
            self.text = text
            self.filters = filters
            self.removed = removed
            self.notUsed = notUsed
        }
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
        var understood = CasePool.Theme()
        while true {
            let answer = try search(request)
            understood = CasePool.Theme(
                text: answer.corrected ?? answer.text, filters: answer.filters, removed: answer.removed, notUsed: answer.notUsed)
            matching += answer.hits.map(\.id).filter(people.contains)
            request.offset += request.limit
            guard request.offset < answer.total else { break }
        }
        return CasePool(vocabulary: vocabulary, collection: collection, matching: matching.sorted(), theme: understood)
    }

    private func storedPeople() throws(SearchProblem) -> (Vocabulary, [Entry]) {
        let vocabulary = try vocabulary()
        do {
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
