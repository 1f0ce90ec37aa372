internal import KnowledgeModel

/// Everything that may be shown of the protected entries of one kind.
struct KindDisclosure {
    /// With shown values only.
    let shown: [Entry]
    let heldBack: [HeldBackEntry]
    let record: [ReleasedPart]
    let report: DisclosureReport.Kind

    /// - Parameter entries: in the order in which their ids were given.
    init(_ entries: [Entry], kind: String, vocabulary: Vocabulary, released: [ReleasedPart]) {
        guard let definition = vocabulary.kind(kind) else {
            // Of a kind that the vocabulary does not know, nothing can be said about what its fields tell.
            let alone = DisclosureReport.Alone(alike: 1, published: 0, wasPublished: false)
            shown = []
            record = []
            heldBack = entries.map { HeldBackEntry(entry: $0, reason: alone) }
            report = DisclosureReport.Kind(unknown: kind, heldBack: entries.map { ($0.id, alone) })
            return
        }
        let key = DisclosureKey(kind: definition, vocabulary: vocabulary)
        let exact = entries.map(key.exact)
        let disclosed = KeyDisclosure(exact, key: key, rules: vocabulary.disclosure, released: released)
        let places = entries.indices.filter { disclosed.shown[$0] != nil }
        let combinations = places.map { disclosed.shown[$0] ?? [] }
        let implied = ImpliedValues(kind: definition, key: key, vocabulary: vocabulary)
        let others = OtherFields(kind: definition, key: key, vocabulary: vocabulary)
        var fields = zip(places, combinations).map { implied.fields(of: entries[$0], showing: $1) }
        let groups = KeyBatch.grouped(Array(places.indices), by: { combinations[$0] })
        let before = fields
        others.withhold(&fields, classes: groups.map(\.1))

        shown = zip(places, fields).map { entries[$0].with($1) }
        record = ReleasedParts.record(of: exact, disclosed.showings, key, kind: kind)
        let reporter = DisclosureReporter(kind: definition, key: key, vocabulary: vocabulary, entries: entries, exact: exact)
        let alone = reporter.heldBack(disclosed)
        heldBack = alone.map { HeldBackEntry(entry: entries[$0.place], reason: $0.reason) }
        report = reporter.report(
            disclosed, groups,
            values: reporter.fields(others, written: places.map { entries[$0].fields }, implied: before, shown: fields),
            uniform: reporter.uniformFields(groups, before: before, after: fields), shown: fields)
    }
}
