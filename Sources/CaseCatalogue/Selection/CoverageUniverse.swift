internal import KnowledgeModel

/// All that the criteria ask for, whether a case shows it or not.
struct CoverageUniverse {
    struct Criterion {
        let id: String
        let label: Label
        let groups: [Group]
    }

    /// The values of a field, or the pairs of two fields' values.
    struct Group {
        let fields: [FieldDefinition]
        let aspects: [Aspect]
        /// Whether a case has one of them at most.
        let isExclusive: Bool

        var isPair: Bool { fields.count > 1 }
    }

    let criteria: [Criterion]
    /// The schemes of all fields whose values may be covered or asked for.
    let schemes: [String: ConceptScheme]
    private let fields: [FieldDefinition]

    /// - Parameter named: criteria, or fields each taken as a criterion of its own; those of the vocabulary where none is named.
    init(_ vocabulary: Vocabulary, named: [String]) throws(CatalogueProblem) {
        let people = vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields)
        fields = people.filter { $0.isCovered && $0.type.scheme != nil }
        schemes = Dictionary(
            people.compactMap { field in field.type.scheme.flatMap(vocabulary.scheme).map { (field.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        var chosen: [CatalogueCriterion] = named.isEmpty ? vocabulary.criteria : []
        for name in named {
            if let criterion = vocabulary.criteria.first(where: { $0.id == name }) {
                chosen.append(criterion)
            } else if let field = fields.first(where: { $0.id == name }) {
                chosen.append(CatalogueCriterion(id: field.id, label: field.label, fields: [field.id]))
            } else {
                let known = vocabulary.criteria.map(\.id) + fields.map(\.id)
                throw .unknownCriterion(name, suggestion: Suggestion.nearest(to: name, among: known), known: known)
            }
        }
        let (fields, schemes) = (fields, schemes)
        criteria = chosen.map { criterion in
            func field(_ id: String) -> FieldDefinition? { fields.first { $0.id == id } }
            let own = criterion.fields.compactMap(field)
            let others = criterion.pairedFields.compactMap(field)
            let groups =
                own.map { Self.group([$0], schemes) } + own.flatMap { field in others.map { Self.group([field, $0], schemes) } }
            return Criterion(id: criterion.id, label: criterion.label, groups: groups.filter { !$0.aspects.isEmpty })
        }
    }

    private static func group(_ fields: [FieldDefinition], _ schemes: [String: ConceptScheme]) -> Group {
        let aspects = fields.reduce([[]] as [[Aspect.Part]]) { pairs, field in
            pairs.flatMap { parts in (schemes[field.id]?.statedConcepts ?? []).map { parts + [Aspect.Part(field, $0)] } }
        }
        return Group(
            fields: fields, aspects: aspects.map(Aspect.init), isExclusive: fields.allSatisfy { !$0.cardinality.isList })
    }

    /// The value that a quota names. Throws where the vocabulary has none such, or one that may not be covered.
    func aspect(of quota: Quota) throws(CatalogueProblem) -> Aspect {
        guard let field = fields.first(where: { $0.id == quota.field }), let scheme = schemes[field.id] else {
            throw .unknownField(quota.field, suggestion: Suggestion.nearest(to: quota.field, among: fields.map(\.id)))
        }
        guard let concept = scheme[quota.value] else {
            let suggestion = Suggestion.nearest(to: quota.value, among: scheme.concepts.map(\.id))
            throw .unknownValue(quota.value, field: field.id, suggestion: suggestion)
        }
        return Aspect(parts: [Aspect.Part(field, concept)])
    }
}

extension Aspect.Part {
    init(_ field: FieldDefinition, _ concept: Concept) {
        self.init(field: field.id, fieldLabel: field.label, value: concept.id, label: concept.label)
    }
}

extension ConceptScheme {
    /// Without the values that only say that nothing is said.
    var statedConcepts: [Concept] { concepts.filter { $0.attributes["unstated"] != ["true"] } }
}
