/// The forms of documents that can be read.
public enum DocumentForm: String, CaseIterable, Sendable {
    case pdf, html, docx, odt, text, markdown

    /// How the names of such files end.
    public var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .html: ["html", "htm", "xhtml"]
        case .docx: ["docx"]
        case .odt: ["odt"]
        case .text: ["txt", "text"]
        case .markdown: ["md", "markdown"]
        }
    }

    /// The form that a file's name tells; `nil` for one that is not known.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        let ending = fileName[fileName.index(after: dot)...].lowercased()
        guard let form = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = form
    }

    /// Whether a file's first bytes are those of this form. Text has none of its own.
    func fits(_ bytes: [UInt8]) -> Bool {
        switch self {
        // A few bytes may stand before the mark, as readers allow.
        case .pdf: bytes.prefix(1024).contains(Array("%PDF-".utf8))
        case .docx, .odt: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
        case .html, .text, .markdown: !bytes.prefix(4096).contains(0) || TextEncoding.hasWideMark(bytes)
        }
    }
}
