internal import CaseSearch

/// The JSON of a source document and the places in it.
struct SourceReference: Encodable {
    let id: String
    let title: String
    let year: Int?
    let pages: [Int]
    let sections: [String]

    init(_ source: ShownSource) {
        id = source.id
        title = source.title
        year = source.year
        pages = source.pages
        sections = source.sections
    }
}
