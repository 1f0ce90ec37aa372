import CaseCatalogue
import CaseSearch
import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

/// The catalogue that we ship: ten of the 38 cases.
@Suite struct ShippedCatalogueTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let pool: CasePool? = {
        guard let corpus = try? CorpusReader.read(folder: root.path(percentEncoded: false) + "Corpus") else { return nil }
        let people = Set(corpus.vocabulary.kinds.filter(\.isAboutPeople).map(\.id))
        let cases = corpus.entries.filter { people.contains($0.kind) }
        return CasePool(vocabulary: corpus.vocabulary, collection: cases, matching: cases.map(\.id))
    }()

    @Test func `Every shipped choice can be read, and names its cases once`() throws {
        let pool = try #require(Self.pool)
        let folder = Self.root.path(percentEncoded: false) + "Corpus/catalogues"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(CatalogueChoice.ending) }
        #expect(!files.isEmpty)
        for file in files {
            let result = CatalogueChoiceReader.read(folder + "/" + file, cases: pool.collection.map(\.id), vocabulary: pool.vocabulary)
            let choice = try result.get()
            #expect(choice.cases.count == choice.size)
        }
    }

    @Test func `Ten of the 38 show more values than any of 400 random choices`() throws {
        let pool = try #require(Self.pool)
        let ours = try Catalogue(CatalogueRequest(), from: pool).coveredCount
        var generator = SeededGenerator(seed: 38)
        for _ in 0..<400 {
            let chosen = pool.collection.map(\.id).shuffled(using: &generator).prefix(10)
            #expect(try Catalogue(CatalogueRequest(locked: Array(chosen)), from: pool).coveredCount < ours)
        }
    }

    @Test func `The gap list names pairs that the collection lacks`() throws {
        let pool = try #require(Self.pool)
        let gaps = try Catalogue(CatalogueRequest(), from: pool).gaps.ofCollection.map { $0.text(.danish) }
        #expect(gaps.contains("Højreekstremisme + Kvinde/pige"))
    }

    @Test func `Every criterion of the vocabulary asks for something that cases have`() throws {
        let pool = try #require(Self.pool)
        let catalogue = try Catalogue(CatalogueRequest(), from: pool)
        #expect(catalogue.criteria.map(\.id) == pool.vocabulary.criteria.map(\.id))
        for criterion in catalogue.criteria {
            for field in criterion.fields { #expect(field.attainableCount > 0, "\(field.id)") }
        }
    }
}
