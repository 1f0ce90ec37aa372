internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// What several kinds of questions read from the index, with the problem that it may end in.
extension Searcher {
    func vocabulary() throws(SearchProblem) -> Vocabulary {
        do {
            return try entries.vocabulary()
        } catch {
            throw .index(error)
        }
    }

    func stored(_ number: Int) throws(SearchProblem) -> Entry {
        do {
            return try entries.storedEntry(number)
        } catch {
            throw .index(error)
        }
    }

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
