import Anonymisation
import ArgumentParser
import CorpusFiles
import KnowledgeModel

/// What became of a file. Holds no word of it that was removed.
struct ImportOutcome {
    struct Draft {
        let id: String
        let kind: KindDefinition
        let title: String
        let path: String
        let sectionCount: Int
    }

    typealias Counts = [(kind: IdentifierKind, count: Int)]

    let file: String
    var drafts: [Draft] = []
    /// How many pages it had, where it had pages.
    var pageCount: Int?
    var removed: Counts = []
    var marked: Counts = []
    /// What the editor should know.
    var notes: [Label] = []
    /// What is wrong with a table, by line and column.
    var problems: [Diagnostic] = []
    /// Why nothing came of it.
    var failure: Failure?

    init(file: String) {
        self.file = file
    }

    mutating func add(_ scrubbed: ScrubbedDraft) {
        removed = Self.sum(removed, scrubbed.removed)
        marked = Self.sum(marked, scrubbed.marked)
    }

    private static func sum(_ left: Counts, _ right: Counts) -> Counts {
        IdentifierKind.allCases.compactMap { kind in
            let count = (left + right).filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
            return count > 0 ? (kind, count) : nil
        }
    }
}
