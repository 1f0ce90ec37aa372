import Anonymisation
import CorpusFiles
import Foundation
import KnowledgeModel

// development harness
func devDictionary() -> WordDictionary? {
    guard let low = try? String(contentsOfFile: "/tmp/dev-low.txt", encoding: .utf8),
        let names = try? String(contentsOfFile: "/tmp/dev-names.txt", encoding: .utf8)
    else { return nil }
    let lowSet = Set(low.utf8.split(separator: 10).map { String(Substring($0)) })
    let nameSet = Set(names.utf8.split(separator: 10).map { String(Substring($0)) })
    @Sendable func knows(_ word: String) -> Bool {
        if lowSet.contains(word) { return true }
        let letters = Array(word)
        guard letters.count >= 7 else { return false }
        for cut in 3...(letters.count - 3) {
            let tail = String(letters[cut...])
            guard lowSet.contains(tail), tail.count >= 4 else { continue }
            var head = String(letters[..<cut])
            if lowSet.contains(head), head.count >= 3 { return true }
            if head.hasSuffix("s") || head.hasSuffix("e") {
                head.removeLast()
                if lowSet.contains(head), head.count >= 3 { return true }
            }
        }
        return false
    }
    return WordDictionary(knows: knows, isName: { nameSet.contains($0) })
}

let (vocabulary, problems) = try CorpusReader.vocabulary(folder: "Corpus")
for problem in problems { print(problem.rendered(in: .danish)) }
let scanner = IdentifierScanner(vocabulary.anonymity, dictionary: devDictionary())
let arguments = CommandLine.arguments

struct Sentence: Decodable {
    let text: String
    let spans: [Span]
    struct Span: Decodable {
        let start: Int, end: Int, kind: String
        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            start = try container.decode(Int.self)
            end = try container.decode(Int.self)
            kind = try container.decode(String.self)
        }
    }
}

func lines(_ path: String) throws -> [Data] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { Data($0.utf8) }
}

switch arguments[1] {
case "ner":
    var (found, all, red, words, flags, missed) = (0, 0, 0, 0, 0, [String]())
    for line in try lines(arguments[2]) {
        let sentence = try JSONDecoder().decode(Sentence.self, from: line)
        let identifiers = scanner.identifiers(in: sentence.text, setting: .open)
        words += sentence.text.split(separator: " ").count
        flags += identifiers.count
        let scalars = Array(sentence.text.unicodeScalars)
        for span in sentence.spans where span.kind == "PER" {
            all += 1
            let covered = Set(identifiers.flatMap { Array($0.range) })
            let isRed = Set(identifiers.filter { $0.tier == .red }.flatMap { Array($0.range) })
            let letters = (span.start..<span.end).filter { scalars[$0].properties.isAlphabetic }
            if letters.allSatisfy(covered.contains) {
                found += 1
                if letters.allSatisfy(isRed.contains) { red += 1 }
            } else {
                missed.append(String(String.UnicodeScalarView(scalars[span.start..<span.end])) + "   | " + sentence.text)
            }
        }
    }
    for line in missed { print("MISSED", line) }
    print("PER \(found)/\(all) = \(Double(found) / Double(all)); red \(red); flags per 1000 words \(flags * 1000 / words)")
case "show":
    let text = arguments[2] == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : arguments[2]
    for line in text.split(separator: "\n") {
        let scalars = Array(line.unicodeScalars)
        var out = ""
        var place = 0
        for identifier in scanner.identifiers(in: String(line), setting: arguments.count > 3 && arguments[3] == "people" ? .people : .open) {
            out += String(String.UnicodeScalarView(scalars[place..<identifier.range.lowerBound]))
            out += (identifier.tier == .red ? "{" : "<") + String(String.UnicodeScalarView(scalars[identifier.range])) + "|" + identifier.kind.rawValue
                + (identifier.tier == .red ? "}" : ">")
            place = identifier.range.upperBound
        }
        out += String(String.UnicodeScalarView(scalars[place...]))
        print(out)
    }
case "speed":
    let text = try String(contentsOfFile: arguments[2], encoding: .utf8)
    let clock = ContinuousClock.now
    let result = Scrubber(scanner).scrub(text)
    print(ContinuousClock.now - clock, text.utf8.count, result.identifiers.count)
case "gate":
    let corpus = try CorpusReader.read(folder: arguments[2])
    for problem in corpus.diagnostics { print(problem.rendered(in: .danish)) }
    let gate = Gate(vocabulary: corpus.vocabulary, dictionary: devDictionary())
    var passed = 0
    for entry in corpus.entries {
        let texts = EntryTexts(of: entry, vocabulary: corpus.vocabulary)
        switch gate.examine(entry) {
        case .passed: passed += 1
        case .heldBack: print(entry.id, "draft")
        case .refused(let findings):
            for finding in findings {
                guard case .text(let number, let range) = finding.place else {
                    print(entry.id, finding.rule)
                    continue
                }
                let scalars = Array(texts.texts[number].text.unicodeScalars)
                func cut(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])).replacing("\n", with: " ") }
                print(
                    entry.id, finding.rule, finding.tier,
                    cut(max(0, range.lowerBound - 40)..<range.lowerBound) + "{" + cut(range) + "}"
                        + cut(range.upperBound..<min(scalars.count, range.upperBound + 30)))
            }
        }
    }
    print("passed", passed, "of", corpus.entries.count)
case "probes":
    var (all, found, clean, flagged) = (0, 0, 0, 0)
    for path in arguments.dropFirst(2) {
        for probe in try Probe.read(path) {
            let identifiers = scanner.identifiers(in: probe.text, setting: .open)
            let scalars = Array(probe.text.unicodeScalars)
            func cut(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
            if probe.spans.isEmpty {
                clean += 1
                let red = identifiers.filter { $0.tier == .red }
                if !red.isEmpty { flagged += 1 }
                for identifier in identifiers { print("FLAG", identifier.tier, identifier.kind, cut(identifier.range), "|", probe.text) }
            }
            let covered = Set(identifiers.flatMap { Array($0.range) })
            for span in probe.spans {
                all += 1
                let letters = span.range.filter { scalars[$0].properties.isAlphabetic || scalars[$0].properties.numericType != nil }
                let exact = identifiers.first { $0.range == span.range }
                if letters.allSatisfy(covered.contains) { found += 1 } else { print("MISSED", probe.about, cut(span.range), "|", probe.text) }
                if exact?.kind.rawValue != span.kind {
                    print(
                        "DIFFERS", probe.about, cut(span.range), "|",
                        identifiers.map { "\(cut($0.range)):\($0.kind.rawValue)" }.joined(separator: " ; "))
                } else if exact?.kind.isDirect == true, exact?.tier != .red {
                    print("AMBER", probe.about, cut(span.range))
                }
            }
            for identifier in identifiers where !probe.spans.isEmpty && !probe.spans.contains(where: { $0.range.overlaps(identifier.range) }) {
                print("EXTRA", probe.about, cut(identifier.range), identifier.kind)
            }
        }
    }
    print("found", found, "of", all, "; red in clean", flagged, "of", clean)
case "guard":
    for line in readLineSequence() { print(QueryGuard(scanner).guarded(line)) }
default: break
}

func readLineSequence() -> [String] {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines
}
