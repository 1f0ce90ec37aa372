public import Anonymisation
public import Foundation

/// Sentences of news and fiction in which people, organisations and places are marked (UNER Danish-DDT).
public struct NewsSentence: Decodable, Sendable {
    let text: String
    let spans: [Span]

    struct Span: Decodable {
        let range: Range<Int>
        let kind: String

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            let start = try container.decode(Int.self)
            range = start..<(try container.decode(Int.self))
            kind = try container.decode(String.self)
        }
    }

    public static func read(_ file: URL) throws -> [NewsSentence] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(NewsSentence.self, from: Data($0.utf8))
        }
    }
}

/// How many people of the news are found whole, and what it costs in flags.
public struct NewsReport: Sendable {
    public private(set) var people = ProbeReport.Recall()
    public private(set) var flags = FlagCount()
    public private(set) var missed: [String] = []

    public init(_ sentences: [NewsSentence], _ scanner: IdentifierScanner) {
        for sentence in sentences {
            let names = sentence.spans.filter { $0.kind == "PER" }.map { Probe.Span(range: $0.range, kind: "name") }
            let report = ProbeReport([Probe(text: sentence.text, spans: names)], scanner)
            people.all += names.count
            people.found += report.byKind["name"]?.found ?? 0
            missed += report.problems.filter { $0.hasPrefix("missed") }
            flags.add(sentence.text, scanner, .open)
        }
    }
}

/// How often something is flagged in a text.
public struct FlagCount: Sendable {
    public private(set) var words = 0
    public private(set) var red = 0
    public private(set) var amber = 0

    public init() {}

    public mutating func add(_ text: String, _ scanner: IdentifierScanner, _ setting: TextSetting) {
        words += text.split(whereSeparator: \.isWhitespace).count
        for identifier in scanner.identifiers(in: text, setting: setting) {
            if identifier.tier == .red { red += 1 } else { amber += 1 }
        }
    }

    /// Flags per 1,000 words.
    public var rate: (red: Double, amber: Double) {
        (Double(red) * 1000 / Double(max(1, words)), Double(amber) * 1000 / Double(max(1, words)))
    }
}
