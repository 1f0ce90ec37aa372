import CaseSearch
import Foundation
import KnowledgeModel
import Testing

/// Somebody writes a concern, and is shown a case and a text that a colleague who has read the collection would name.
@Suite struct ConcernAnswerTests {
    @Test(arguments: ["concerns", "unseen"])
    func `A concern finds a case to tell of among five, and a text to read`(_ name: String) throws {
        let searcher = try ShippedIndex.searcher()
        var (cases, texts) = (Tally(), Tally())
        for concern in try Concern.all(name) {
            let answer = try searcher.consult(ConsultRequest(concern.text))
            cases.add(concern.id, answer.similar.map(\.found.id), wanted: concern.cases)
            let shown = answer.guidance.flatMap(\.texts).map(\.found.id)
            texts.add(concern.id, shown, wanted: concern.guidance)
        }
        print("\(name): cases, success@5 \(cases); guidance among the texts shown \(texts)")
        #expect(cases.share >= 0.8)
        #expect(texts.share >= 0.8)
    }

    /// With the vocabulary's terms as judged, so that reading a concern and answering it are measured apart.
    @Test(arguments: ["concerns", "unseen"])
    func `A concern whose terms are known finds a case to tell of among five`(_ name: String) throws {
        let searcher = try ShippedIndex.searcher()
        var cases = Tally()
        for concern in try Concern.all(name) where !concern.cases.isEmpty {
            let start = SimilarRequest.Start.concern(
                text: concern.text, told: Self.values(concern.chips), denied: Self.values(concern.denied))
            cases.add(concern.id, try searcher.similar(SimilarRequest(start)).hits.map(\.found.id), wanted: concern.cases)
        }
        print("\(name): cases, success@5 with judged terms \(cases)")
        #expect(cases.share >= 0.9)
    }

    @Test func `What a concern is answered with holds to the product rules`() throws {
        let searcher = try ShippedIndex.searcher()
        for concern in try Concern.all("concerns") {
            let answer = try searcher.consult(ConsultRequest(concern.text))
            for sign in answer.signs {
                let card = try #require(sign.card, "\(concern.id): \(sign.id)")
                #expect(card.reservation != nil, "\(concern.id): \(sign.id)")
                #expect(card.otherExplanations != nil, "\(concern.id): \(sign.id)")
            }
            #expect(answer.contacts.count >= 3, "\(concern.id)")
            for reference in answer.references { #expect(!reference.sources.isEmpty, "\(concern.id): \(reference.id)") }
            if concern.acute == true { #expect(answer.understood.alerts.first?.isAcute == true, "\(concern.id)") }
        }
    }

    @Test(arguments: [
        "Han har taget gidsler.", "De brænder moskeen ned i nat.", "Han går amok lige nu.", "Han har skudt.", "Han har stukket en ned.",
        "Hun truer med at skære halsen over på læreren.", "Han vil køre ind i en menneskemængde.", "han har vaben",
    ])
    func `A danger now comes first`(_ text: String) throws {
        #expect(try ShippedIndex.ask { try $0.understand(text).isAcute })
    }

    @Test(arguments: [
        "Politiet har taget hans våben.", "Han spiller computerspil med våben.", "De har taget en vandpistol med i børnehaven.",
        "Han fik en dom på 5 år for tyveri.",
    ])
    func `Where there is none, no one is told to call`(_ text: String) throws {
        #expect(try !ShippedIndex.ask { try $0.understand(text).isAcute })
    }

    @Test(arguments: [
        "Min søn på 17 år er begyndt at hade muslimer.", "Min datter på 13 år chatter med en voksen mand om hellig krig.",
        "Læreren er bekymret for en elev på femten år.",
    ])
    func `A child by its age brings the duty to report to mind`(_ text: String) throws {
        let understood = try ShippedIndex.ask { try $0.understand(text) }
        #expect(understood.told.contains(FieldValue(field: "age_legal", value: "under_18")))
        #expect(understood.alerts.contains { $0.id == "duty_to_report" })
    }

    @Test func `Where the vocabulary names an entry, there is one`() throws {
        let ids = Set(ShippedCorpus.entries.map(\.id))
        for scheme in ShippedCorpus.vocabulary.schemes {
            for concept in scheme.concepts {
                for id in (concept.attributes["guide"] ?? []) + (concept.attributes["turn_to"] ?? []) {
                    #expect(ids.contains(id), "\(scheme.id)=\(concept.id) names '\(id)'")
                }
            }
        }
    }

    private static func values(_ values: [Concern.Value]) -> [FieldValue] {
        values.map { FieldValue(field: $0.field, value: $0.value) }
    }
}

/// How many concerns of those that have a judged answer found one.
private struct Tally: CustomStringConvertible {
    var found = 0
    var total = 0

    mutating func add(_ id: String, _ shown: [String], wanted: [String]) {
        guard !wanted.isEmpty else { return }
        total += 1
        if shown.contains(where: wanted.contains) { found += 1 } else { print("not yet: \(id) shows \(shown), not \(wanted)") }
    }

    var share: Double { Double(found) / Double(total) }
    var description: String { "\(found) of \(total)" }
}
