internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// What stands below a case: its signs with their reservations, and similar cases with reasons.
struct CaseCompany {
    let maker: PageMaker
    private static let similarCount = 4

    func sections(_ entry: Entry, _ kind: KindDefinition) throws -> [HTMLNode] {
        guard kind.isAboutPeople else { return [] }
        return try signs(entry, kind) + similar(entry)
    }

    private func signs(_ entry: Entry, _ kind: KindDefinition) throws -> [HTMLNode] {
        guard let field = kind.field(.sign) else { return [] }
        let signs = try maker.searcher.signs(entry.values(of: field.id))
        guard !signs.isEmpty else { return [] }
        return [
            .element(
                "section", ["aria-labelledby": "tegn-i-sagen"],
                [
                    maker.heading("Tegn i sagen", "Signs in the case", id: "tegn-i-sagen"), maker.note(ProductNote.noChecklist),
                ] + (try signs.map { try SignCards(maker: maker).brief($0) }))
        ]
    }

    private func similar(_ entry: Entry) throws -> [HTMLNode] {
        let hits = try maker.searcher.similar(SimilarRequest(.entry(entry.id), limit: Self.similarCount)).hits
        guard !hits.isEmpty else { return [] }
        return [
            .element(
                "section", ["aria-labelledby": "lignende"],
                [
                    maker.heading("Lignende sager", "Similar cases", id: "lignende")
                ] + (try hits.map { try SimilarCards(maker: maker).card($0) }) + [maker.note(ProductNote.notRepresentative)])
        ]
    }
}
