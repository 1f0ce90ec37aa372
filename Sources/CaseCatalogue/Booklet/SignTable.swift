internal import CaseSearch
internal import KnowledgeModel

/// The signs of a case with class and source, and beside each what else it may be: a sign is never shown without.
struct SignTable {
    let library: BookletLibrary

    /// So many other explanations stand beside a sign in a case; all stand in the appendix.
    private static let explanationCount = 2

    private var language: Language { library.language }

    /// Below the section that tells the signs of a case.
    func brief(_ entry: Entry) -> [BookletBlock] {
        let rows = library.signs(of: entry).map { found -> [[Inline]] in
            [
                [.text(found.sign.label[language])],
                [.text([found.sign.severity?.label[language], catalogue(found)].compactMap(\.self).joined(separator: "; "))],
                [.text(otherExplanations(found.sign).prefix(Self.explanationCount).joined(separator: "; "))],
            ]
        }
        guard !rows.isEmpty else { return [] }
        let header = [
            library.say("Tegn", "Sign"), library.say("Karakter og kilde", "Class and source"), library.say("Kan også være", "May also be"),
        ]
        return [.table(BookletTable(header: header, rows: rows, widths: [34, 24, 42]))]
    }

    /// All signs of so many cases, each once, with its source's reservation.
    func whole(_ entries: [Entry]) -> [BookletBlock] {
        var seen: Set<String> = []
        let found = entries.flatMap(library.signs).filter { seen.insert($0.sign.id).inserted }.sorted { $0.sign.id < $1.sign.id }
        let rows = found.map { found -> [[Inline]] in
            let sources = (found.sign.card?.sources ?? []).map(SourceText(language: language).brief).joined(separator: "; ")
            let origin = [catalogue(found), sources].filter { !$0.isEmpty }.joined(separator: ". ")
            return [
                [.strong(found.sign.label[language]), .text(" (\(origin))")],
                [.text(found.sign.card?.reservation?.plainText ?? "")],
                [.text(otherExplanations(found.sign).joined(separator: "; "))],
            ]
        }
        guard !rows.isEmpty else { return [] }
        let header = [
            library.say("Tegn", "Sign"), library.say("Forbehold", "Reservation"), library.say("Kan også være", "May also be"),
        ]
        return [.table(BookletTable(header: header, rows: rows, widths: [28, 42, 30]))]
    }

    /// What stands in brackets tells how the catalogue is divided; the class beside it says where the sign belongs.
    private func catalogue(_ found: BookletLibrary.CataloguedSign) -> String {
        let label = found.catalogue[language]
        return label.firstRange(of: " (").map { String(label[..<$0.lowerBound]) } ?? label
    }

    private func otherExplanations(_ sign: SignCatalogue.Sign) -> [String] {
        let told = (sign.card?.otherExplanations?.blocks ?? []).flatMap(\.lines).map(\.plainText)
        return told.isEmpty
            ? [library.say("Noget helt andet: spørg, før I tolker", "Something else altogether: ask before you read it")] : told
    }
}
