internal import CaseSearch
internal import SearchIndex

/// One searcher with its own queue, since a searcher may not be shared between threads.
actor SearchReader {
    private let folder: IndexFolder
    private let queue: ReaderQueue
    private var searcher: Searcher?
    /// The mark of the index last opened, or last tried in vain.
    private var mark: SwitchMark?

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(_ folder: IndexFolder, number: Int) {
        self.folder = folder
        queue = ReaderQueue(label: "kasus.reader.\(number)")
    }

    func answer<Answer: Sendable>(_ question: @Sendable (Searcher) throws -> Answer) throws -> Answer {
        let searcher = try current()
        do {
            return try question(searcher)
        } catch let problem as SearchProblem where problem.isOfIndex {
            // Whatever is wrong with it, the next question opens it anew.
            self.searcher = nil
            throw problem
        }
    }

    /// The searcher of the index that serves. Where the new one cannot be opened, the old one goes on answering.
    private func current() throws(SearchProblem) -> Searcher {
        // Looked at before opening: a switch in between is seen by the next question.
        let mark = folder.switchMark()
        if let searcher, mark == self.mark { return searcher }
        do throws(SearchProblem) {
            let next = try Searcher(folder)
            (searcher, self.mark) = (next, mark)
            return next
        } catch {
            guard let searcher else { throw error }
            self.mark = mark
            return searcher
        }
    }
}

extension SearchProblem {
    /// Whether the index is at fault, not the question.
    var isOfIndex: Bool {
        switch self {
        case .index, .library: true
        default: false
        }
    }
}
