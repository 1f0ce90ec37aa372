internal import KnowledgeModel

/// Puts what was decided for a kind into words that the vocabulary has for it.
struct DisclosureReporter {
    let kind: KindDefinition
    let key: DisclosureKey
    let vocabulary: Vocabulary
    let entries: [Entry]
    let exact: [Combination]

    func report(
        _ disclosed: KeyDisclosure, _ groups: [(Combination, [Int])], values: [DisclosureReport.Field], uniform: [DisclosureReport.Uniform],
        shown: [[String: FieldContent]]
    ) -> DisclosureReport.Kind {
        DisclosureReport.Kind(
            id: kind.id, label: kind.label, entries: entries.count, new: disclosed.newPlaces.count, batch: disclosed.batchPlaces.count,
            key: levels(disclosed.batch.node), afresh: disclosed.newPlaces.count == entries.count ? [] : levels(afresh),
            classes: classes(groups, disclosed).sorted { $0.entries > $1.entries },
            coarsened: coarsened(disclosed),
            heldBack: heldBack(disclosed).map { DisclosureReport.HeldBack(id: entries[$0.place].id, reason: $0.reason) },
            fields: values, uniform: uniform, shownFacets: facets(shown), writtenFacets: facets(entries.map(\.fields)),
            gains: disclosed.batchPlaces.isEmpty ? [] : gains(disclosed))
    }

    // MARK: The key

    func values(_ combination: Combination) -> [DisclosureReport.Value] {
        zip(key.fields, combination).map { value($1, $0.scheme) }
    }

    func value(_ id: String, _ scheme: ConceptScheme?) -> DisclosureReport.Value {
        let nothing = Label(da: "Ikke oplyst", en: "Not stated")
        return DisclosureReport.Value(id: id, label: id.isEmpty ? nothing : scheme?[id]?.label ?? Label(da: id, en: id))
    }

    private func levels(_ node: [Int]) -> [DisclosureReport.KeyField] { key.fields.indices.map { keyField($0, level: node[$0]) } }

    /// The node that would be chosen if nothing had been published yet.
    private var afresh: [Int] {
        let rules = vocabulary.disclosure
        return CombinationCounts(exact, key).leastGeneralNode(k: rules.k, limit: SuppressionLimit(percent: rules.suppressedAtMost))
    }

    private func keyField(_ place: Int, level: Int) -> DisclosureReport.KeyField {
        let field = key.fields[place]
        return DisclosureReport.KeyField(
            id: field.id, label: field.label, level: level, topLevel: field.topLevel,
            values: level < field.topLevel ? field.values(at: level).map { value($0, field.scheme) } : [])
    }

    private func classes(_ groups: [(Combination, [Int])], _ disclosed: KeyDisclosure) -> [DisclosureReport.Class] {
        let new = disclosed.newPlaces.compactMap { disclosed.shown[$0] }.reduce(into: [Combination: Int]()) { $0[$1, default: 0] += 1 }
        return groups.map { combination, members in
            DisclosureReport.Class(values: values(combination), entries: members.count, new: new[combination, default: 0])
        }
    }

    private func coarsened(_ disclosed: KeyDisclosure) -> [DisclosureReport.Coarsened] {
        let fresh = disclosed.batch.suppressed.map { (disclosed.batchPlaces[$0.key], $0.value) }
        return (fresh + disclosed.lost.map { ($0.key, $0.value) }).sorted { $0.0 < $1.0 }.map { place, mask in
            let told = key.shown(exact[place], at: disclosed.batch.node)
            let lost = key.positions(in: mask).filter { told[$0] != key.fields[$0].unstated }
            return DisclosureReport.Coarsened(
                id: entries[place].id, fields: lost.map { DisclosureReport.Value(id: key.fields[$0].id, label: key.fields[$0].label) },
                reason: alone(place, disclosed))
        }
    }

    func heldBack(_ disclosed: KeyDisclosure) -> [(place: Int, reason: DisclosureReport.Alone)] {
        (disclosed.batch.heldBack.map { disclosed.batchPlaces[$0] } + disclosed.heldBackAgain).sorted().map { ($0, alone($0, disclosed)) }
    }

    private func alone(_ place: Int, _ disclosed: KeyDisclosure) -> DisclosureReport.Alone {
        guard let index = disclosed.batchPlaces.firstIndex(of: place) else {
            let left = exact.indices.count { disclosed.before[$0] != nil && disclosed.before[$0] == disclosed.before[place] }
            return DisclosureReport.Alone(alike: left, published: left, wasPublished: true)
        }
        // The class that was published before and tells most of what it says.
        let published = Dictionary(grouping: disclosed.before.compactMap { $0?.shown }) { $0 }
            .filter { key.fineness($0.key) > 0 && key.mayShow($0.key, of: exact[place]) }
            .max { (key.fineness($0.key), $1.key.joined(separator: " ")) < (key.fineness($1.key), $0.key.joined(separator: " ")) }
        return DisclosureReport.Alone(
            alike: disclosed.batch.alike[index, default: 1], published: published?.value.count ?? 0, wasPublished: false)
    }

    private func gains(_ disclosed: KeyDisclosure) -> [DisclosureReport.Gain] {
        let counts = CombinationCounts(disclosed.batchPlaces.map { exact[$0] }, key)
        return Gains(counts: counts, key: key, k: vocabulary.disclosure.k, limit: disclosed.limit).gains(over: disclosed.batch.node).map {
            gain in
            let field = key.fields[gain.field]
            return DisclosureReport.Gain(
                field: DisclosureReport.Value(id: field.id, label: field.label), level: gain.level,
                cases: gain.needs.reduce(0) { $0 + $1.cases },
                needs: gain.needs.map { DisclosureReport.Need(values: values($0.combination), cases: $0.cases) })
        }
    }

    // MARK: Other fields

    /// - Parameters:
    ///   - written: what the entries that are shown say.
    ///   - implied: what is left of it beside the key that is shown.
    ///   - shown: what is shown in the end.
    func fields(
        _ others: OtherFields, written: [[String: FieldContent]], implied: [[String: FieldContent]], shown: [[String: FieldContent]]
    ) -> [DisclosureReport.Field] {
        others.places.compactMap { place in
            let (before, between, after) = (
                others.counts(at: place, written), others.counts(at: place, implied), others.counts(at: place, shown)
            )
            let ids = Set(before.keys).union(after.keys).sorted()
            guard !ids.isEmpty, let definition = vocabulary.fields(of: kind).first(where: { $0.id == place.field }) else { return nil }
            let values = ids.map { id in
                let (carried, left, shown) = (before[id, default: 0], between[id, default: 0], after[id, default: 0])
                let reason = shown >= carried ? nil : self.reason(place, carried: carried, implied: left, shown: shown, k: others.k)
                return DisclosureReport.Count(value: label(id, place, definition), carried: carried, shown: shown, reason: reason)
            }
            return DisclosureReport.Field(
                id: place.field, label: definition.label, member: member(place, definition),
                isNamed: place.scheme != nil || definition.type == .denial,
                values: values.sorted { ($1.carried, $0.value.id) < ($0.carried, $1.value.id) })
        }
    }

    private func reason(_ place: ValuePlace, carried: Int, implied: Int, shown: Int, k: Int) -> DisclosureReport.Reason {
        if implied < carried, shown == implied { return .impliesKey }
        if implied < k { return .rare }
        if vocabulary.disclosure.sensitive.contains(place.field) { return .uniform }
        return place.members.isEmpty ? .rare : .record
    }

    private func label(_ id: String, _ place: ValuePlace, _ definition: FieldDefinition) -> DisclosureReport.Value {
        guard definition.type == .denial else { return value(id, place.scheme.flatMap(vocabulary.scheme)) }
        guard let denied = FieldValue(id) else { return DisclosureReport.Value(id: id, label: Label(da: id, en: id)) }
        let scheme = vocabulary.fields(of: kind).first { $0.id == denied.field }?.type.scheme.flatMap(vocabulary.scheme)
        return DisclosureReport.Value(id: id, label: value(denied.value, scheme).label)
    }

    private func member(_ place: ValuePlace, _ definition: FieldDefinition) -> Label? {
        guard let last = place.members.last, case .structure(let members, let value) = definition.type, last != value else { return nil }
        return members.first { $0.id == last }?.label ?? Label(da: last, en: last)
    }

    /// The classes that do not show a sensitive field although some of their entries have it.
    func uniformFields(
        _ groups: [(Combination, [Int])], before: [[String: FieldContent]], after: [[String: FieldContent]]
    ) -> [DisclosureReport.Uniform] {
        vocabulary.disclosure.sensitive.flatMap { field in
            groups.compactMap { combination, places in
                guard places.contains(where: { before[$0][field] != nil }), places.allSatisfy({ after[$0][field] == nil }) else {
                    return nil
                }
                let label = kind.fields.first { $0.id == field }?.label ?? Label(da: field, en: field)
                return DisclosureReport.Uniform(id: field, label: label, values: values(combination), entries: places.count)
            }
        }
    }

    private func facets(_ entries: [[String: FieldContent]]) -> [DisclosureReport.Value] {
        kind.fields.filter { field in
            field.isFacet && entries.contains { $0[field.id]?.ids.isEmpty == false && !isUnstated($0[field.id], field) }
        }.map { DisclosureReport.Value(id: $0.id, label: $0.label) }
    }

    private func isUnstated(_ content: FieldContent?, _ field: FieldDefinition) -> Bool {
        let scheme = field.type.scheme.flatMap(vocabulary.scheme)
        return content?.ids.allSatisfy { scheme?[$0]?.isUnstated == true } == true
    }
}
