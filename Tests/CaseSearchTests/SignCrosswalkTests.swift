import CaseSearch
import KnowledgeModel
import Testing

/// One sign, its neighbours in other catalogues, what speaks against reading it as more, and where it occurred.
@Suite struct SignCrosswalkTests {
    private static let card = Entry(
        id: "a.1", kind: "sign", title: Label(da: "a.1", en: "a.1"), fields: ["provenance": .values(["synthetic"])],
        sections: [
            Entry.section("Forbehold", "Tegnet er ingen dom."), Entry.section("Andre forklaringer", "Sorg."),
            Entry.section("Eksempel", "En dag i byen."),
        ])

    private func sign(_ id: String, _ cases: [Entry]) throws -> SignCatalogue.Sign {
        let catalogues = try CaseBench([Self.card] + cases).searcher.signCatalogues()
        return try #require(catalogues.flatMap(\.signs).first { $0.id == id })
    }

    @Test func `Neighbours are read both ways, one step`() throws {
        #expect(try sign("a.1", []).neighbours.map(\.id) == ["b.1", "c.1"])
        #expect(try sign("b.1", []).neighbours.map(\.id) == ["a.1"])
        #expect(try sign("b.1", []).neighbours.map(\.catalogueLabel.da) == ["a"])
    }

    @Test func `A sign comes with its reservation and other explanations`() throws {
        let card = try #require(try sign("a.1", []).card)
        #expect(card.reservation?.plainText == "Tegnet er ingen dom.")
        #expect(card.otherExplanations?.plainText == "Sorg.")
        #expect(try sign("a.2", []).card == nil)
    }

    @Test func `The cases in which it occurs, and those that speak against it`() throws {
        let sign = try sign(
            "a.1",
            [
                .made("sag-1", ["sign": ["a.1"], "course": ["solved"]]), .made("sag-2", ["sign": ["a.1"], "situation": ["ill"]]),
                .made("sag-3", ["sign": ["a.1"], "course": ["rejected"]]), .made("sag-4", ["sign": ["a.2"], "course": ["rejected"]]),
            ])
        #expect(sign.cases == ["sag-1", "sag-2", "sag-3"])
        #expect(sign.counterExamples.map(\.id) == ["sag-2", "sag-3"])
        #expect(sign.counterExamples.map { $0.reasons.map(\.value) } == [["ill"], ["rejected"]])
        #expect(sign.counterExamples.map { $0.reasons.map(\.anchor) } == [["tegn"], ["udfald"]])
    }
}
