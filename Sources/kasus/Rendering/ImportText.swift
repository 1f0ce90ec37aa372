import Anonymisation
import KnowledgeModel

/// What an import made of each file, for people.
enum ImportText {
    static func counts(_ counts: ImportOutcome.Counts, _ language: Language) -> String {
        counts.map { "\($0.count) \($0.kind.label[language])" }.joined(separator: ", ")
    }

    /// The path of each draft on a line of its own, below it what it holds.
    static func rendered(_ outcome: ImportOutcome) -> String {
        outcome.drafts.map { draft in
            var parts = [draft.kind.label[.current].lowercased()]
            let count = draft.sectionCount
            parts.append(say(da: "\(count) afsnit", en: "\(count) section\(count == 1 ? "" : "s")"))
            if let pages = outcome.pageCount {
                parts.append(say(da: "\(pages) side\(pages == 1 ? "" : "r")", en: "\(pages) page\(pages == 1 ? "" : "s")"))
            }
            let title = draft.title.isEmpty ? say(da: "(uden titel)", en: "(no title)") : draft.title
            return "\(draft.path)\n  \(title); \(parts.joined(separator: ", "))\n"
        }.joined()
    }

    /// What was done to the text, and what the editor should know; never a word of it.
    static func remarks(_ outcome: ImportOutcome) -> String {
        var lines: [String] = []
        if !outcome.drafts.isEmpty {
            let removed = counts(outcome.removed, .current)
            lines.append(
                removed.isEmpty
                    ? say(da: "Intet fjernet.", en: "Nothing removed.") : say(da: "Fjernet: \(removed).", en: "Removed: \(removed)."))
            let marked = counts(outcome.marked, .current)
            if !marked.isEmpty { lines.append(say(da: "Mærket: \(marked).", en: "Marked: \(marked).")) }
        }
        lines += outcome.notes.map { $0[.current] }
        return lines.map { "\(outcome.file): \($0)\n" }.joined()
    }
}
