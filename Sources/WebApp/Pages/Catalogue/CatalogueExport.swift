internal import CaseCatalogue
internal import DocumentTools
internal import KnowledgeModel

/// The forms in which a catalogue leaves the page. Three are written by the server itself, the others by tools that may be installed.
enum CatalogueExport: String, CaseIterable, Sendable {
    case html, pdf, docx, odt, pptx, markdown
    case choice

    var label: Label {
        switch self {
        case .html: Label(da: "HTML til udskrift", en: "HTML to print")
        case .pdf: Label(da: "PDF", en: "PDF")
        case .docx: Label(da: "Word", en: "Word")
        case .odt: Label(da: "OpenDocument", en: "OpenDocument")
        case .pptx: Label(da: "PowerPoint", en: "PowerPoint")
        case .markdown: Label(da: "Markdown", en: "Markdown")
        case .choice: Label(da: "Valget som fil", en: "The choice as a file")
        }
    }

    var fileName: String {
        switch self {
        case .choice: "katalog" + CatalogueChoice.ending
        case .markdown: "katalog.md"
        default: "katalog.\(rawValue)"
        }
    }

    var contentType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .markdown: "text/markdown; charset=utf-8"
        case .choice: "application/yaml"
        }
    }

    /// Away from the readers: a tool may take seconds.
    func bytes(_ catalogue: Catalogue, _ booklet: Booklet, title: String?) async throws -> [UInt8] {
        switch self {
        case .html: Array(BookletHTML.rendered(booklet).utf8)
        case .pdf: try await Weasyprint.pdf(fromHTML: BookletHTML.rendered(booklet))
        case .docx: try await Pandoc.document(fromHTML: BookletHTML.plain(booklet), as: .docx)
        case .odt: try await Pandoc.document(fromHTML: BookletHTML.plain(booklet), as: .odt)
        case .pptx: try await Pandoc.document(fromHTML: BookletHTML.plain(BookletSlides.slides(of: booklet)), as: .pptx)
        case .markdown: Array(BookletMarkdown.rendered(booklet).utf8)
        case .choice: Array(catalogue.choiceText(title: title).utf8)
        }
    }
}

/// Few documents are made at a time: each is a process with a memory of its own.
actor DocumentDesk {
    private static let places = 2
    private var taken = 0

    /// Throws `Problem.busy` where as many as may be are being made.
    func make(_ work: @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
        guard taken < Self.places else { throw Problem.busy }
        taken += 1
        defer { taken -= 1 }
        return try await work()
    }
}
