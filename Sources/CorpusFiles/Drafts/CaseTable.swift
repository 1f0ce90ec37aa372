public import KnowledgeModel

/// A table of coded entries: a row for each entry, a column for each field or section.
public struct CaseTable: Sendable {
    /// What a row tells.
    public struct Row: Sendable {
        public let line: Int
        /// The id, if the table gives one.
        public let id: String?
        /// Values of simple fields and records, as an ``EntryDraft`` takes them.
        public let values: [String: String]
        /// Free words by field id.
        public let texts: [String: [String]]
        /// Text by the name of the section.
        public let sections: [String: String]
    }

    public let rows: [Row]

    /// Reads a table. What is wrong comes back all at once, by line and column; no row does then.
    ///
    /// - Parameter path: as the user named the file; diagnostics repeat it.
    public static func read(_ text: String, path: String, kind: KindDefinition, vocabulary: Vocabulary) -> (
        table: CaseTable, problems: [Diagnostic]
    ) {
        switch Table.read(text) {
        case .failure(let problem):
            let diagnostic = Diagnostic(severity: .error, path: path, position: problem.position, message: problem.message, excerpt: nil)
            return (CaseTable(rows: []), [diagnostic])
        case .success(let table):
            var reader = CaseTableReader(path: path, kind: kind, vocabulary: vocabulary)
            let rows = reader.rows(of: table)
            return (CaseTable(rows: reader.problems.isEmpty ? rows : []), reader.problems)
        }
    }
}
