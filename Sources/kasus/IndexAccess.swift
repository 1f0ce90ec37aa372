import CaseSearch
import SearchIndex

extension Kasus {
    /// Opens the index for a command that asks it. Builds it first if none is there, and says so.
    func openSearcher() throws -> Searcher {
        let folder = SearchIndex.IndexFolder(path: index)
        do throws(SearchProblem) {
            return try Searcher(folder)
        } catch {
            guard error == .index(.missing) else { throw Failure(error) }
        }
        Terminal.error.write(
            say(da: "Der er intet indeks i '\(index)'; det bygges først.\n", en: "There is no index in '\(index)'; building it first.\n"))
        try IndexCommand.build(corpus: corpus, into: folder, keepsPrevious: false)
        do throws(SearchProblem) {
            return try Searcher(folder)
        } catch {
            throw Failure(error)
        }
    }

    /// What a question to the index answers, or the failure it ends in.
    func ask<Answer>(_ question: (Searcher) throws(SearchProblem) -> Answer) throws -> Answer {
        let searcher = try openSearcher()
        do throws(SearchProblem) {
            return try question(searcher)
        } catch {
            throw Failure(error)
        }
    }
}
