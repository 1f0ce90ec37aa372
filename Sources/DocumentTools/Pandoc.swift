/// Documents of other programs, written by pandoc from HTML.
public enum Pandoc {
    public static let tool = ExternalTool(name: "pandoc", package: "pandoc")

    public enum Format: String, CaseIterable, Sendable {
        case docx, odt, pptx
    }

    /// An HTML text as a document. Headings of the first two levels begin slides where the form has slides.
    public static func document(fromHTML html: String, as format: Format) async throws(ToolProblem) -> [UInt8] {
        let slides = format == .pptx ? ["--slide-level=2"] : []
        return try await tool.run(
            ["--from=html", "--to=\(format.rawValue)", "--standalone"] + slides + ["--output=-"], input: Array(html.utf8))
    }
}
