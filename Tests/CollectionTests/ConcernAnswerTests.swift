import CaseSearch
import Foundation
import Testing

/// Somebody writes a concern, and is shown a case and a text that a colleague who has read the collection would name.
@Suite struct ConcernAnswerTests {
    /// With the vocabulary's terms as judged, so that reading the concern and answering it are measured apart.
    @Test func `A concern whose terms are known finds a case to tell of among five`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "CollectionTests-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let searcher = try Searcher(ShippedCorpus.index(in: folder))
        for file in ["concerns.jsonl", "unseen.jsonl"] {
            let concerns = try JudgedConcern.all(file).filter { !$0.cases.isEmpty }
            var found = 0
            for concern in concerns {
                let start = SimilarRequest.Start.concern(text: concern.text, told: concern.told, denied: concern.notTold)
                let ids = try searcher.similar(SimilarRequest(start)).hits.map(\.found.id)
                if ids.contains(where: concern.cases.contains) { found += 1 } else { print("not yet: \(concern.id) finds \(ids)") }
            }
            print("\(file): cases success@5 with judged terms \(found) of \(concerns.count)")
            #expect(Double(found) >= 0.9 * Double(concerns.count))
        }
    }
}
