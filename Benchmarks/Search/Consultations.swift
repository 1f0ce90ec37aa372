import CaseSearch
import DanishText
import Foundation
import SearchIndex

/// How long a consultation and similar cases take, over the judged concerns, on the shipped corpus grown to a size.
enum Consultations {
    private struct Concern: Decodable {
        let text: String
    }

    static func run(_ corpus: String, _ passages: Int, _ file: String, in folder: String) throws {
        let grown = try GrownCorpus(corpus, passageCount: passages)
        let lexicon = try? Lexicon.compiled(WordLists(grown.vocabulary.words))
        let index = IndexFolder(path: folder)
        let built = try IndexBuilder(folder: index, lexicon: lexicon)
            .build(grown.entries, vocabulary: grown.vocabulary, freeValues: grown.freeValues)
        let texts = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Concern.self, from: Data($0.utf8)).text
        }
        let ids = grown.entries.map(\.entry).filter { $0.kind == "case" }.map(\.id)
        let some = stride(from: 0, to: ids.count, by: max(1, ids.count / 100)).map { ids[$0] }
        let searcher = try Searcher(index)
        print("\(built.passageCount) passages, \(built.entryCount) entries")
        try report("consult", texts) { _ = try searcher.consult(ConsultRequest($0)) }
        try report("similar", some) { _ = try searcher.similar(SimilarRequest(.entry($0))) }
    }

    private static func report(_ name: String, _ questions: [String], _ ask: (String) throws -> Void) throws {
        let clock = ContinuousClock()
        for question in questions { try ask(question) }
        var times: [Double] = []
        for question in questions + questions + questions {
            times.append(seconds(try clock.measure { try ask(question) }) * 1_000)
        }
        times.sort()
        func shown(_ time: Double) -> String { String(format: "%.1f", time) }
        print("\(name)\tp50 \(shown(times[times.count / 2])) ms\tp99 \(shown(times[times.count * 99 / 100])) ms")
    }
}
