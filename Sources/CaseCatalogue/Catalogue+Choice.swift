public import KnowledgeModel

extension Catalogue {
    /// The choice as it is kept in a file.
    ///
    /// - Parameter title: what stands on the cover; `nil` for the usual title.
    public func choice(title: String?) -> CatalogueChoice {
        CatalogueChoice(
            title: title, size: request.size, criteria: request.criteria, theme: request.theme,
            filters: request.filters.sorted { $0.key < $1.key }.flatMap { field, values in
                values.map { FieldValue(field: field, value: $0) }
            }, quotas: request.quotas, lock: request.locked, without: request.excluded, cases: cases.map(\.entry.id))
    }

    /// The text of the choice's file, with the titles of the cases as comments.
    public func choiceText(title: String?) -> String {
        choice(title: title).yaml(
            titles: Dictionary(cases.map { ($0.entry.id, $0.entry.title.da) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension CatalogueRequest {
    /// What a file asks for.
    public init(_ choice: CatalogueChoice) {
        self.init(
            size: choice.size ?? (choice.cases.isEmpty ? Self.usualSize : choice.cases.count), locked: choice.lock, kept: choice.cases,
            excluded: choice.without, quotas: choice.quotas, theme: choice.theme,
            filters: choice.filters.reduce(into: [:]) { $0[$1.field, default: []].append($1.value) },
            criteria: choice.criteria, order: choice.cases)
    }
}
