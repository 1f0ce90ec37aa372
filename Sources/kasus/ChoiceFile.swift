import CaseCatalogue
import CaseSearch
import CorpusFiles
import Foundation
import KnowledgeModel

/// A choice in a file, as a command reads and writes it.
enum ChoiceFile {
    static func read(_ path: String, _ pool: CasePool) throws -> CatalogueChoice {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.missingInput, Label(da: "der er ingen fil '\(path)'", en: "there is no file '\(path)'"))
        }
        switch CatalogueChoiceReader.read(path, cases: pool.collection.map(\.id), vocabulary: pool.vocabulary) {
        case .success(let choice): return choice
        case .failure(let problem):
            let sorted = problem.diagnostics.sorted { ($0.position ?? .start) < ($1.position ?? .start) }
            for diagnostic in sorted { Terminal.error.write(diagnostic.rendered(in: .current) + "\n") }
            throw Failure(
                .badCorpus, Label(da: "valget kan ikke bruges, som det står", en: "the choice cannot be used as it stands"))
        }
    }

    static func write(_ catalogue: Catalogue, title: String?, to path: String) throws {
        let request = catalogue.request
        let choice = CatalogueChoice(
            title: title, size: request.size, criteria: request.criteria, theme: request.theme,
            filters: request.filters.sorted { $0.key < $1.key }.flatMap { field, values in
                values.map { CatalogueChoice.FieldValuePair(field: field, value: $0) }
            },
            quotas: request.quotas.map {
                CatalogueChoice.ChoiceQuota(field: $0.field, value: $0.value, minimum: $0.minimum, maximum: $0.maximum)
            }, lock: request.locked, without: request.excluded, cases: catalogue.cases.map(\.entry.id))
        let titles = Dictionary(
            catalogue.cases.map { ($0.entry.id, $0.entry.title.da) }, uniquingKeysWith: { first, _ in first })
        try OutputFile(path: path).write(Array(choice.yaml(titles: titles).utf8))
    }
}

extension CatalogueRequest {
    /// What a file asks for.
    init(_ choice: CatalogueChoice) {
        self.init(
            size: choice.size ?? (choice.cases.isEmpty ? Self.usualSize : choice.cases.count), locked: choice.lock, kept: choice.cases,
            excluded: choice.without,
            quotas: choice.quotas.map { Quota(field: $0.field, value: $0.value, minimum: $0.minimum, maximum: $0.maximum) },
            theme: choice.theme, filters: choice.filters.reduce(into: [:]) { $0[$1.field, default: []].append($1.value) },
            criteria: choice.criteria, order: choice.cases)
    }
}
