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
        try OutputFile(path: path).write(Array(catalogue.choiceText(title: title).utf8))
    }
}
