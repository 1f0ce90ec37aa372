internal import KnowledgeModel

/// Beside the key: a value is shown only if at least `k` entries carry it, else its broader one, else nothing.
///
/// The broader value, too, has to be carried by at least `k` entries themselves. Counted with what is narrower it might be
/// common, and yet the one entry that shows it and nothing narrower would stand alone.
struct RareValues {
    let k: Int
    let places: [ValuePlace]
    private let schemes: [String: ConceptScheme]
    /// The fields of which every value is guarded, and those whose denials are.
    private let guarded: Set<String>
    private let denials: Set<String>

    init(definitions: [FieldDefinition], key: DisclosureKey, vocabulary: Vocabulary) {
        k = vocabulary.disclosure.k
        schemes = Dictionary(vocabulary.schemes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let told = Set(key.fields.map(\.id)).union(vocabulary.disclosure.follows.keys)
        let isGuarded = { (field: FieldDefinition) in
            field.quasiIdentifier != .none && !told.contains(field.id)
        }
        guarded = Set(definitions.filter(isGuarded).map(\.id))
        denials = Set(definitions.filter { $0.type == .denial }.map(\.id))
        places = definitions.filter { isGuarded($0) || $0.type == .denial }.flatMap(ValuePlace.all)
    }

    /// Takes rare values away. Returns whether there were any.
    func withhold(_ entries: inout [[String: FieldContent]], at places: [ValuePlace]) -> Bool {
        var isChanged = false
        for place in places {
            let replacements = replacements(for: carriers(at: place, entries), place)
            guard !replacements.isEmpty else { continue }
            isChanged = true
            for index in entries.indices {
                entries[index][place.field] = entries[index][place.field]?.replacing(at: place, replacements)
            }
        }
        return isChanged
    }

    /// Which entries carry each value.
    func carriers(at place: ValuePlace, _ entries: [[String: FieldContent]]) -> [String: Set<Int>] {
        var carriers: [String: Set<Int>] = [:]
        for (index, fields) in entries.enumerated() {
            for value in fields[place.field]?.values(at: place) ?? [] where isGuarded(value, place) {
                carriers[value, default: []].insert(index)
            }
        }
        return carriers
    }

    /// A denial tells something of the field it is about.
    private func isGuarded(_ value: String, _ place: ValuePlace) -> Bool {
        denials.contains(place.field) ? guarded.contains(String(value.prefix { $0 != "=" })) : true
    }

    /// What rare values are replaced by, the deepest first, so that what they give their broader value counts there.
    private func replacements(for carriers: [String: Set<Int>], _ place: ValuePlace) -> [String: String?] {
        guard carriers.values.contains(where: { $0.count < k }) else { return [:] }
        let scheme = place.scheme.flatMap { schemes[$0] }
        let depth = { (id: String) in scheme?.ancestry(of: id).count ?? 0 }
        var carriers = carriers
        var moved: [String: String?] = [:]
        for level in stride(from: scheme.map { $0.depth + 1 } ?? 0, through: 0, by: -1) {
            for value in carriers.keys.filter({ depth($0) == level }) where carriers[value, default: []].count < k {
                let broader = scheme?[value]?.broader.flatMap { depth($0) < level && depth($0) > 0 ? $0 : nil }
                let entries = carriers.removeValue(forKey: value) ?? []
                moved[value] = .some(broader)
                if let broader { carriers[broader, default: []].formUnion(entries) }
            }
        }
        return moved.keys.reduce(into: [:]) { result, value in
            var target: String? = value
            while let next = target, let move = moved[next] { target = move }
            result[value] = .some(target)
        }
    }
}
