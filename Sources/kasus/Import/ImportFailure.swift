import CorpusFiles
import DocumentTools
import KnowledgeModel

extension Failure {
    init(_ problem: DocumentProblem, file: String) {
        switch problem {
        case .tool(.failed(let tool, _)):
            self.init(
                .badCorpus,
                Label(
                    da: "'\(file)' kan ikke læses: '\(tool.name)' gav op; gem dokumentet på ny, og prøv igen",
                    en: "'\(file)' cannot be read: '\(tool.name)' gave up; save the document anew, and try again"))
        case .tool(.tookTooLong(let tool)):
            self.init(
                .badCorpus,
                Label(
                    da: "'\(file)' kan ikke læses: '\(tool.name)' blev ikke færdig og er standset; del dokumentet, eller gem det på ny",
                    en: "'\(file)' cannot be read: '\(tool.name)' did not finish and was stopped; divide the document, or save it anew"))
        case .tool(let missing): self.init(missing)
        case .tooLarge(let limit):
            self.init(
                .badCorpus,
                Label(
                    da: "'\(file)' er for stor; højst \(limit >> 20) MB. Del dokumentet",
                    en: "'\(file)' is too large; at most \(limit >> 20) MB. Divide the document"))
        case .damaged(let form):
            self.init(
                .badCorpus,
                Label(
                    da: "'\(file)' kan ikke læses som \(form.label.da); den er beskadiget eller noget andet. Hent eller gem den på ny",
                    en: "'\(file)' cannot be read as \(form.label.en); it is damaged or something else. Fetch or save it anew"))
        case .locked:
            self.init(
                .badCorpus,
                Label(
                    da: "'\(file)' er låst med adgangskode eller mod kopiering; få en udgave, som ikke er låst",
                    en: "'\(file)' is locked by a password or against copying; get a copy that is not"))
        case .noText(let pages?):
            self.init(
                .nothing,
                Label(
                    da:
                        "'\(file)' har ingen tekst på sine \(pages) sider; den er nok skannet. Læs den ind med tekstgenkendelse (OCR) først",
                    en: "'\(file)' has no text on its \(pages) pages; it is probably scanned. Run text recognition (OCR) over it first"))
        case .noText(nil):
            self.init(.nothing, Label(da: "'\(file)' har ingen tekst", en: "'\(file)' has no text"))
        }
    }

    static func unknownForm(of file: String) -> Failure {
        let known = (DocumentForm.allCases.flatMap(\.endings) + ["csv"]).map { "." + $0 }.joined(separator: ", ")
        return Failure(
            .wrongUsage,
            Label(da: "'\(file)' er ikke af en kendt slags; kendte er \(known)", en: "'\(file)' is of no known kind; known are \(known)"))
    }

    static func noText(_ file: String) -> Failure {
        Failure(
            .badCorpus,
            Label(
                da: "'\(file)' er ikke tekst; gem tabellen som CSV i UTF-8", en: "'\(file)' is no text; save the table as CSV in UTF-8"))
    }
}

extension DocumentForm {
    fileprivate var label: Label {
        switch self {
        case .pdf: Label(da: "PDF", en: "PDF")
        case .html: Label(da: "HTML", en: "HTML")
        case .docx: Label(da: "Word-dokument", en: "a Word document")
        case .odt: Label(da: "ODT-dokument", en: "an ODT document")
        case .text: Label(da: "ren tekst", en: "plain text")
        case .markdown: Label(da: "Markdown", en: "Markdown")
        }
    }
}

extension Label {
    static func converted(from encoding: String) -> Label {
        Label(da: "Teksten var i \(encoding) og er lavet om til UTF-8.", en: "The text was in \(encoding) and was converted to UTF-8.")
    }
}
