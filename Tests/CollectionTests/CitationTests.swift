import KnowledgeModel
import Testing

/// What is told from a source names it, and the header names the same places as the text.
@Suite struct CitationTests {
    /// Words by which a text refers to a source, and the source. Told in the text, they ask for a citation nearby.
    private static let references: [(words: Set<String>, source: String)] = [
        (["kortlægningen", "kortlægningens", "rambøll", "rambølls"], "S1"), (["lolland", "lollands"], "S3"),
        (["rødovre", "rødovres"], "S4"),
    ]

    @Test func `Every message of the reader is settled, so that every reference leads somewhere`() {
        expectNone(ShippedCorpus.corpus.diagnostics.map { $0.rendered(in: .english) })
    }

    @Test func `The sources in the header of a text are those that it cites`() {
        var problems: [String] = []
        for entry in ShippedCorpus.entries {
            for place in Self.sorted(entry.citedPlaces.subtracting(entry.namedPlaces)) {
                problems.append("\(entry.id) cites \(place), but its header does not name it")
            }
            // A figure stands on the page that its header names; its text need not repeat it.
            for place in Self.sorted(entry.namedPlaces.subtracting(entry.citedPlaces)) where entry.kind != "figure" {
                problems.append("\(entry.id) names \(place) in its header, but never cites it")
            }
        }
        expectNone(problems)
    }

    @Test func `A text that is told from public sources cites at least one of them`() {
        expectNone(
            ShippedCorpus.entries.filter { $0.value(of: "provenance") == "published_summary" && $0.citedPlaces.isEmpty }
                .map { "\($0.id) cites nothing" })
    }

    @Test func `A case rests on nobody's report and cites nothing`() {
        expectNone(ShippedCorpus.cases.filter { !$0.citedPlaces.isEmpty || !$0.namedPlaces.isEmpty }.map { "\($0.id) cites a source" })
    }

    @Test func `A guidance text that tells what a source says cites that source`() {
        var problems: [String] = []
        for entry in ShippedCorpus.guidance {
            let cited = Set(entry.citedPlaces.map(\.source))
            for (words, source) in Self.references where !cited.contains(source) {
                for section in entry.sections {
                    guard let word = section.plainText.comparedWords.first(where: words.contains) else { continue }
                    problems.append("\(entry.id), «\(section.heading)» says «\(word)» without citing \(source)")
                }
            }
        }
        expectNone(problems)
    }

    @Test func `A section that names a source's number or finding cites it in the same section`() {
        var problems: [String] = []
        for entry in ShippedCorpus.guidance {
            for section in entry.sections where section.citations.isEmpty {
                if let finding = section.plainText.firstMatch(of: /\d+ (?:pct\.|procent|kommuner|sager|ud af)/) {
                    problems.append("\(entry.id), «\(section.heading)»: «\(finding.output)» has no source")
                }
            }
        }
        expectNone(problems)
    }

    @Test func `The years of the header are those of the sources`() {
        var problems: [String] = []
        for entry in ShippedCorpus.entries {
            for record in entry.records(of: "sources") {
                guard let id = record["id"]?.text, let year = record.integer("year") else { continue }
                guard let known = ShippedCorpus.vocabulary.source(id)?.year, known != year else { continue }
                problems.append("\(entry.id): \(id) is from \(known), not \(year)")
            }
        }
        expectNone(problems)
    }

    private static func sorted(_ places: Set<SourcePlace>) -> [SourcePlace] {
        places.sorted { $0.description < $1.description }
    }
}
