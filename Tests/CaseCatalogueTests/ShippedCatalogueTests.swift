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

    @Test func `Ten of the 38 show more values than the best of 4,000 random choices`() throws {
        let pool = try #require(Self.pool)
        let ours = try Catalogue(CatalogueRequest(), from: pool)
        let whole = try Catalogue(CatalogueRequest(size: pool.collection.count), from: pool)
        var seen: Set<String> = []
        let holders = whole.criteria.flatMap(\.fields).filter { seen.insert($0.id).inserted }
            .flatMap(\.values).map { Set($0.cases) }.filter { !$0.isEmpty }
        func covered(_ chosen: some Sequence<String>) -> Int { holders.count { !$0.isDisjoint(with: chosen) } }
        #expect(covered(ours.cases.map(\.entry.id)) == ours.coveredCount)
        var generator = SeededGenerator(seed: 38)
        let best = (0..<4_000).map { _ in covered(pool.collection.map(\.id).shuffled(using: &generator).prefix(10)) }.max() ?? 0
        #expect(best < ours.coveredCount)
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
