internal import CaseSearch
internal import KnowledgeModel

/// The signs of a case with class and source, and beside each what else it may be: a sign is never shown without.
struct SignTable {
    let library: BookletLibrary
    let kind: KindDefinition

    /// So many other explanations stand beside a sign; all stand on its card.
    private static let explanationCount = 2

    func blocks(_ entry: Entry) -> [BookletBlock] {
        guard let (field, attribute, classes) = library.signField(of: kind),
            let scheme = field.type.scheme.flatMap(library.vocabulary.scheme)
        else { return [] }
        let rows = entry.values(of: field.id).compactMap { id -> [[Inline]]? in
            guard let sign = scheme[id] else { return nil }
            let grade = sign.attributes[attribute]?.first.flatMap { classes[$0] }?.label[library.language] ?? ""
            return [
                [.text(sign.label[library.language])], [.text(grade)], [.text(catalogue(of: sign))],
                [.text(otherExplanations(of: id).joined(separator: "; "))],
            ]
        }
        guard !rows.isEmpty else { return [] }
        let header = [
            library.say("Tegn", "Sign"), library.say("Karakter", "Class"), library.say("Katalog", "Catalogue"),
            library.say("Kan også være", "May also be"),
        ]
        return [.table(BookletTable(header: header, rows: rows, widths: [33, 16, 17, 34]))]
    }

    /// The kind of entries that tell of signs.
    private var cards: KindDefinition? {
        let scheme = library.signField(of: kind)?.field.type.scheme
        return library.vocabulary.kinds.first { if case .id(let named) = $0.concept { named == scheme } else { false } }
    }

    private func catalogue(of sign: Concept) -> String {
        let scheme = cards?.fields.first { $0.conceptAttribute == "cat" }?.type.scheme.flatMap(library.vocabulary.scheme)
        let label = sign.attributes["cat"]?.first.flatMap { scheme?[$0] }?.label[library.language] ?? ""
        // What stands in brackets tells how the catalogue is divided; the class beside it says where the sign belongs.
        return label.firstRange(of: " (").map { String(label[..<$0.lowerBound]) } ?? label
    }

    /// From the sign's card: the texts of which a card has to have one at least.
    private func otherExplanations(of id: String) -> [String] {
        guard let field = cards?.fields.first(where: { $0.type == .text && $0.cardinality == .some }),
            case .texts(let texts)? = library.entry(id)?.entry.fields[field.id]
        else { return [] }
        return Array(texts.prefix(Self.explanationCount))
    }
}
