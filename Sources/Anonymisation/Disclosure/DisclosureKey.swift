internal import KnowledgeModel

/// One value for each field of the key, as it is shown. Empty where nothing is told and the scheme has no word for that.
typealias Combination = [String]

/// The fields of one kind that are coarsened together, and how each of their values is told at each level.
struct DisclosureKey: Sendable {
    struct Field: Sendable {
        let id: String
        let label: Label
        let scheme: ConceptScheme
        let topLevel: Int
        let unstated: String
        /// For every value of the scheme, what it becomes at each level.
        fileprivate let levels: [String: [String]]
        /// For every value, itself and all that tells less of the same.
        fileprivate let lines: [String: Set<String>]
        /// Fields whose value follows from this one, with what each of their values says of it.
        fileprivate let followers: [(field: String, says: [String: [String]])]

        func shown(_ value: String, at level: Int) -> String { levels[value]?[min(level, topLevel)] ?? unstated }

        /// Whether a shown value tells as much as the other, so that saying the other too would tell nothing more.
        func tells(_ shown: String, _ other: String) -> Bool { lines[shown]?.contains(other) == true }

        /// The values that there are at a level, in the order of the scheme.
        func values(at level: Int) -> [String] {
            var seen: Set<String> = []
            return scheme.concepts.filter { !$0.isUnstated }.compactMap { levels[$0.id]?[level] }.filter { seen.insert($0).inserted }
        }
    }

    let fields: [Field]

    init(kind: KindDefinition, vocabulary: Vocabulary) {
        fields = vocabulary.disclosure.key.compactMap { id in
            guard let definition = kind.fields.first(where: { $0.id == id }),
                let scheme = definition.type.scheme.flatMap(vocabulary.scheme)
            else { return nil }
            let followers = vocabulary.disclosure.follows.filter { $0.value == id }.keys.sorted()
            return Field(
                definition, scheme,
                followers: followers.compactMap { field in
                    guard let follower = kind.fields.first(where: { $0.id == field })?.type.scheme.flatMap(vocabulary.scheme) else {
                        return nil
                    }
                    let says = follower.concepts.map { ($0.id, $0.implications.filter { $0.field == id }.map(\.value)) }
                    return (field, Dictionary(says, uniquingKeysWith: { first, _ in first }))
                })
        }
    }

    var top: [Int] { fields.map(\.topLevel) }

    /// What an entry says, before anything is coarsened. Where it says nothing of a field, a field that follows from it may.
    func exact(_ entry: Entry) -> Combination {
        fields.map { field in
            if let value = entry.value(of: field.id), let line = field.lines[value], !line.isEmpty { return value }
            for follower in field.followers {
                let said = entry.value(of: follower.field).flatMap { follower.says[$0] } ?? []
                if said.count == 1, field.lines[said[0]] != nil { return said[0] }
            }
            return field.unstated
        }
    }

    func shown(_ exact: Combination, at node: [Int]) -> Combination {
        fields.indices.map { fields[$0].shown(exact[$0], at: node[$0]) }
    }

    /// Without the values of the fields whose bits are set.
    func suppressing(_ mask: Int, in combination: Combination) -> Combination {
        fields.indices.map { mask & (1 << $0) == 0 ? combination[$0] : fields[$0].unstated }
    }

    /// Whether an entry that says `exact` may have been shown so: no value tells what the entry does not say.
    func mayShow(_ combination: Combination, of exact: Combination) -> Bool {
        fields.indices.allSatisfy { combination[$0] == fields[$0].unstated || fields[$0].tells(exact[$0], combination[$0]) }
    }

    /// How much a combination tells: the sum of the steps below each value.
    func fineness(_ combination: Combination) -> Int {
        fields.indices.reduce(0) { $0 + (fields[$1].lines[combination[$1]]?.count ?? 0) }
    }

    /// Sets of fields to suppress, as bits: those of few fields first; of equals, those of fields late in the key.
    var masks: [Int] {
        guard !fields.isEmpty else { return [] }
        return (1..<(1 << fields.count)).sorted { ($0.nonzeroBitCount, -$0) < ($1.nonzeroBitCount, -$1) }
    }

    func positions(in mask: Int) -> [Int] { fields.indices.filter { mask & (1 << $0) != 0 } }
}

extension DisclosureKey.Field {
    fileprivate init(_ definition: FieldDefinition, _ scheme: ConceptScheme, followers: [(field: String, says: [String: [String]])]) {
        id = definition.id
        label = definition.label
        self.scheme = scheme
        let top = scheme.topLevel
        let unstated = scheme.unstated ?? ""
        topLevel = top
        self.unstated = unstated
        self.followers = followers
        let stated = (scheme.concepts + scheme.coarser.map(\.concept)).filter { !$0.isUnstated }
        levels = Dictionary(
            stated.map { concept in (concept.id, (0...top).map { scheme.generalised(concept.id, to: $0) ?? unstated }) },
            uniquingKeysWith: { first, _ in first })
        lines = Dictionary(stated.map { ($0.id, Set(scheme.coarserLine(of: $0.id))) }, uniquingKeysWith: { first, _ in first })
    }
}
