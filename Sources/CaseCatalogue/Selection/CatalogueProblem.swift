public import CaseSearch
public import KnowledgeModel

/// Why a catalogue cannot be put together as asked.
public enum CatalogueProblem: Error, Sendable, Equatable {
    case sizeTooSmall
    /// So many cases may be chosen, and no more.
    case sizeOverPool(size: Int, pool: Int)
    case unknownCase(String, suggestion: String?)
    case lockedAndExcluded(String)
    case tooManyLocked(count: Int, size: Int)
    case unknownField(String, suggestion: String?)
    case unknownValue(String, field: String, suggestion: String?)
    case unknownCriterion(String, suggestion: String?, known: [String])
    case tooManyQuotas
    /// The quotas cross in so many ways that it was not found out whether they can be met.
    case tangledQuotas
    case emptyTheme
    /// Quotas of which none could be left out so that the others can be met; with how many cases hold each value.
    case contradictoryQuotas([(quota: Quota, held: Int)], size: Int)
    case search(SearchProblem)

    public static func == (left: CatalogueProblem, right: CatalogueProblem) -> Bool { left.message == right.message }

    public var message: Label {
        switch self {
        case .sizeTooSmall:
            return Label(da: "et katalog skal have mindst 1 sag", en: "a catalogue has to have 1 case at least")
        case .sizeOverPool(let size, let pool):
            return Label(
                da:
                    "der er kun \(Self.cases(pool).da) at vælge mellem, og kataloget skal have \(size); vælg et mindre tal eller et bredere emne",
                en:
                    "there are only \(Self.cases(pool).en) to choose from, and the catalogue is to have \(size); choose fewer or a wider theme"
            )
        case .unknownCase(let id, let suggestion):
            let hint = Self.hint(suggestion)
            return Label(da: "der er ingen sag '\(id)'\(hint.da)", en: "there is no case '\(id)'\(hint.en)")
        case .lockedAndExcluded(let id):
            return Label(da: "'\(id)' kan ikke både låses og udelades", en: "'\(id)' cannot be both locked and left out")
        case .tooManyLocked(let count, let size):
            return Label(
                da: "\(Self.cases(count).da) er valgt eller låst, men kataloget skal kun have \(size)",
                en: "\(Self.cases(count).en) are chosen or locked, but the catalogue is to have \(size) only")
        case .unknownField(let field, let suggestion):
            let hint = Self.hint(suggestion)
            return Label(
                da: "'\(field)' er ikke et felt, som et katalog kan dække\(hint.da)",
                en: "'\(field)' is no field that a catalogue can cover\(hint.en)")
        case .unknownValue(let value, let field, let suggestion):
            let hint = Self.hint(suggestion)
            return Label(
                da: "ukendt værdi '\(value)' for '\(field)'\(hint.da)", en: "unknown value '\(value)' for '\(field)'\(hint.en)")
        case .unknownCriterion(let name, let suggestion, let known):
            let hint = Self.hint(suggestion)
            let list = known.joined(separator: ", ")
            return Label(
                da: "ukendt kriterium '\(name)'\(hint.da); der er \(list)", en: "unknown criterion '\(name)'\(hint.en); there are \(list)")
        case .tooManyQuotas:
            return Label(da: "højst \(Quota.largestCount) kvoter", en: "at most \(Quota.largestCount) quotas")
        case .tangledQuotas:
            return Label(
                da: "kvoterne griber så meget ind i hinanden, at det ikke kan afgøres, om de kan opfyldes; brug færre",
                en: "the quotas are so entangled that it cannot be told whether they can be met; use fewer")
        case .emptyTheme:
            return Label(
                da: "ingen sag passer til emnet; brug færre eller andre ord", en: "no case fits the theme; use fewer or other words")
        case .contradictoryQuotas(let quotas, let size):
            return Self.contradiction(quotas, size: size)
        case .search(let problem): return problem.message
        }
    }

    private static func contradiction(_ quotas: [(quota: Quota, held: Int)], size: Int) -> Label {
        let da = quotas.map { "\($0.quota.text) (\(cases($0.held).da) har den)" }.joined(separator: ", ")
        let en = quotas.map { "\($0.quota.text) (held by \(cases($0.held).en))" }.joined(separator: ", ")
        if quotas.count == 1, let only = quotas.first { return impossible(only.quota, held: only.held, size: size) }
        return Label(
            da: "disse kvoter modsiger hinanden, når der vælges \(size) sager; løsn en af dem: \(da)",
            en: "these quotas contradict each other when \(size) cases are chosen; loosen one of them: \(en)")
    }

    private static func impossible(_ quota: Quota, held: Int, size: Int) -> Label {
        if quota.minimum > size {
            return Label(
                da: "kvoten \(quota.text) beder om \(quota.minimum) sager, men kataloget skal kun have \(size)",
                en: "the quota \(quota.text) asks for \(quota.minimum) cases, but the catalogue is to have \(size) only")
        }
        if quota.minimum > held {
            return Label(
                da: "kvoten \(quota.text) kan ikke opfyldes: kun \(cases(held).da) at vælge imellem har værdien",
                en: "the quota \(quota.text) cannot be met: held by \(cases(held).en) of those to choose from")
        }
        return Label(
            da: "kvoten \(quota.text) kan ikke opfyldes med \(size) sager, når det er låst og udeladt, som der er bedt om",
            en: "the quota \(quota.text) cannot be met with \(size) cases, given what is locked and left out")
    }

    private static func cases(_ count: Int) -> Label {
        Label(da: count == 1 ? "1 sag" : "\(count) sager", en: count == 1 ? "1 case" : "\(count) cases")
    }

    private static func hint(_ suggestion: String?) -> Label {
        suggestion.map { Label(da: "; mente du '\($0)'?", en: "; did you mean '\($0)'?") } ?? Label(da: "", en: "")
    }
}
