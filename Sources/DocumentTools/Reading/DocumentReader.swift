/// Reads a document into its text. Documents come from anywhere: size, time and memory are bounded, and no tool may reach the net
/// or other files.
public enum DocumentReader {
    /// The largest file that is read, in bytes.
    public static let largestSize = 50 << 20
    /// How long a tool may take.
    static let timeout = Duration.seconds(60)
    /// How much a tool may write, in bytes.
    static let outputLimit = 128 << 20

    public static func read(_ bytes: [UInt8], as form: DocumentForm) async throws(DocumentProblem) -> DocumentText {
        guard bytes.count <= largestSize else { throw .tooLarge(limit: largestSize) }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .noText(pages: nil) }
        guard form.fits(bytes) else { throw .damaged(form) }
        let text =
            switch form {
            case .pdf: try await Pdftotext.read(bytes)
            case .html, .docx, .odt: try await Pandoc.read(bytes, as: form)
            case .text, .markdown: try plain(bytes, form)
            }
        guard text.blocks.contains(where: { !$0.text.isEmpty }) else { throw .noText(pages: text.pageCount) }
        return text
    }

    private static func plain(_ bytes: [UInt8], _ form: DocumentForm) throws(DocumentProblem) -> DocumentText {
        guard let decoded = TextEncoding.decode(bytes) else { throw .damaged(form) }
        var text = form == .markdown ? MarkdownText.read(decoded.text) : PlainText.read(decoded.text)
        text.convertedFrom = decoded.convertedFrom
        return text
    }
}
