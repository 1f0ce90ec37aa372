import KnowledgeModel
import Testing

/// What is cited stands in the sources.
@Suite(.withSources) struct SourcePlaceTests {
    @Test func `The mapping has as many pages as the vocabulary says`() {
        #expect(SourceDocuments.pages.count == ShippedCorpus.vocabulary.source("S1")?.pages)
    }

    @Test func `Every page of the mapping that is cited holds text`() {
        var problems: [String] = []
        for (place, entries) in Self.places where place.page != nil {
            let words = place.page.flatMap { SourceDocuments.pages[$0] }?.wordCount ?? 0
            // The running head alone has some ten words; the title page, which is cited for its date, has 23.
            if words < 20 { problems.append("\(place) has \(words) words; it is cited in \(entries)") }
        }
        expectNone(problems.sorted())
    }

    @Test func `Every section that is cited stands in its source`() {
        let texts = SourceDocuments.texts.mapValues { " \($0.comparedWords.joined(separator: " ")) " }
        var problems: [String] = []
        for (place, entries) in Self.places where place.page == nil {
            let name = place.place.comparedWords.joined(separator: " ")
            if texts[place.source]?.contains(" \(name) ") != true { problems.append("\(place) is not there; it is cited in \(entries)") }
        }
        expectNone(problems.sorted())
    }

    @Test func `A section that is cited begins a line of its source, or follows the end of a sentence`() {
        var problems: [String] = []
        for (place, entries) in Self.places where place.page == nil {
            let text = SourceDocuments.texts[place.source] ?? ""
            let isHeading = text.ranges(of: place.place).contains { range in
                let before = text[..<range.lowerBound].reversed().first { $0 != " " && $0 != "\u{a0}" }
                return before.map { "\n.:-)0123456789".contains($0) } ?? true
            }
            if !isHeading { problems.append("\(place) is no heading; it is cited in \(entries)") }
        }
        expectNone(problems.sorted())
    }

    /// Every cited or named place, with the entries that name it.
    private static let places: [SourcePlace: String] = {
        var entries: [SourcePlace: [String]] = [:]
        for entry in ShippedCorpus.entries {
            for place in entry.citedPlaces.union(entry.namedPlaces) { entries[place, default: []].append(entry.id) }
        }
        return entries.mapValues { $0.prefix(4).joined(separator: " ") }
    }()
}
