/// PDF for print, made by WeasyPrint from HTML with its style.
public enum Weasyprint {
    public static let tool = ExternalTool(name: "weasyprint", package: "weasyprint")

    public static func pdf(fromHTML html: String) async throws(ToolProblem) -> [UInt8] {
        try await tool.run(["--quiet", "-", "-"], input: Array(html.utf8))
    }
}
