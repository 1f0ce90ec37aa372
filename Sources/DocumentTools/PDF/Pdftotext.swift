/// The text of a PDF, read by poppler's `pdftotext` page by page.
///
/// With `-bbox-layout` it tells where each line stands. Neither plain form would do: by default it reads balanced columns row by
/// row, and with `-layout` it sets lines of neighbouring columns side by side.
public enum Pdftotext {
    public static let tool = ExternalTool(name: "pdftotext", package: "poppler-utils")

    static func read(_ bytes: [UInt8]) async throws(DocumentProblem) -> DocumentText {
        let output: [UInt8]
        do throws(ToolProblem) {
            output = try await tool.run(
                ["-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"], input: bytes, timeout: DocumentReader.timeout,
                outputLimit: DocumentReader.outputLimit)
        } catch {
            throw problem(error, bytes)
        }
        let boxes = BoundingBoxes(String(decoding: output, as: UTF8.self))
        guard !boxes.pages.isEmpty else { throw .damaged(.pdf) }
        var pages = boxes.pages.map { page in
            PageLines(
                ReadingOrder.lines(of: page.lines),
                isMargin: { $0.top < page.height * 0.12 || $0.bottom > page.height * 0.88 })
        }
        RunningLines.remove(from: &pages)
        var text = PageParagraphs.text(of: pages.map(\.lines))
        text.title = DocumentTitle.best(metadata: boxes.title, blocks: text.blocks)
        text.pageCount = pages.count
        text.emptyPages = boxes.pages.indices.filter { boxes.pages[$0].lines.isEmpty }.map { $0 + 1 }
        return text
    }

    private static func problem(_ problem: ToolProblem, _ bytes: [UInt8]) -> DocumentProblem {
        guard case .failed(_, let code) = problem, let code else { return .tool(problem) }
        // 3 is its code for a document that may not be copied; a password it reports like any damage.
        return code == 3 || bytes.contains(Array("/Encrypt".utf8)) ? .locked : .damaged(.pdf)
    }
}

/// The lines of a page in reading order, and which of them stand in its margins.
struct PageLines {
    var lines: [PDFLine]
    var isMargin: [Bool]

    init(_ lines: [PDFLine], isMargin: (PDFLine) -> Bool) {
        self.lines = lines
        self.isMargin = lines.map(isMargin)
    }
}

extension Collection where Element == UInt8 {
    /// Whether these bytes stand in it.
    func contains(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first else { return true }
        var rest = self[...]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: bytes) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
