import ArgumentParser

/// The forms that data come out in; each command takes those that make sense for it.
enum TextOrJSON: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

enum SearchFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
    /// A sheet to print for a meeting.
    case markdown, html
}

enum CatalogueFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, docx, odt, pptx, pdf
}

enum EntryFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
}

enum TableFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, markdown
}

enum PageFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html
}

extension ArgumentHelp {
    static var format: ArgumentHelp { ArgumentHelp(say(da: "Svarets form.", en: "The form of the answer.")) }
}
