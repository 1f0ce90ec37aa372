import CaseSearch
import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel

func time(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let t = try clock.measure(body)
    return Double(t.components.attoseconds) / 1e15 + Double(t.components.seconds) * 1000
}
let corpus = try CorpusReader.read(folder: "Corpus")
let lexicon = try Lexicon.compiled(WordLists(corpus.vocabulary.words))
var reader: ConcernReader!
print("init", try time { reader = try ConcernReader(corpus.vocabulary, lexicon: lexicon) }, "ms")
let json = try JSONEncoder().encode(corpus.vocabulary)
print("vocabulary JSON", json.count, "decode", try time { _ = try JSONDecoder().decode(Vocabulary.self, from: json) }, "ms")
var texts: [String] = []
for name in ["concerns", "blind", "fresh"] {
    for line in try String(contentsOfFile: "Tests/CollectionTests/Concerns/\(name).jsonl", encoding: .utf8).split(separator: "\n") {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: Any]
        texts.append(object["text"] as! String)
    }
}
let cases = corpus.entries.flatMap { $0.sections.map(\.plainText) }.joined(separator: "\n\n")
let words = cases.split(separator: " ")
for count in [100, 1_000, 5_000, 10_000, 20_000] {
    let text = words.prefix(count).joined(separator: " ")
    let cold = try time { _ = try ConcernReader(corpus.vocabulary, lexicon: lexicon) }
    let fresh = try ConcernReader(corpus.vocabulary, lexicon: lexicon)
    let first = try time { _ = try fresh.read(text) }
    let best = try (0..<5).map { _ in try time { _ = try fresh.read(text) } }.min()!
    print(count, "words", text.utf8.count, "bytes; first", first, "best", best, "init", cold)
}
let concerns = texts.joined(separator: "\n\n")
for size in [8_000, 16_000, 32_000, 65_536] {
    var text = ""
    while text.utf8.count < size { text += concerns + "\n\n" }
    text = String(decoding: text.utf8.prefix(size), as: UTF8.self)
    print(size, "bytes of concerns", try (0..<3).map { _ in try time { _ = try reader.read(text) } }.min()!)
}
for word in ["mor ", "ikke ", "eller ", "ikke hun er 15 år, ", "hans far slår ", "vil ud af "] {
    for size in [16_000, 32_000, 65_536] {
        let text = String(repeating: word, count: size / word.utf8.count)
        print("«\(word)» \(size)", try time { _ = try reader.read(text) })
    }
}
