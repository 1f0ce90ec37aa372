/// Why a document could not be read. Never carries a word of it.
public enum DocumentProblem: Error, Sendable, Equatable {
    case tool(ToolProblem)
    /// Larger than this many bytes.
    case tooLarge(limit: Int)
    /// Not what its name says, or broken.
    case damaged(DocumentForm)
    /// Protected by a password, or against copying.
    case locked
    /// Not a word in it. `pages` is how many pictures of pages it has, where it has pages.
    case noText(pages: Int?)
}
