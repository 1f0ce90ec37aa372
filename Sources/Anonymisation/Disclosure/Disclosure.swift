public import KnowledgeModel

/// Disclosure control: what may be shown of entries about real people, decided for all of them together.
///
/// Same entries, same result, in whatever order they come. The claims and their limits stand in <doc:Disclosure>.
public struct Disclosure: Sendable {
    /// Whom the rules protect.
    public enum Scope: Sendable {
        /// Entries about people who are not invented. An invented one protects nobody, so it is not counted either.
        case realPeople
        /// Invented people as well, to see what the rules would leave of a collection.
        case everybody
    }

    public let vocabulary: Vocabulary
    public let scope: Scope

    public init(vocabulary: Vocabulary, scope: Scope = .realPeople) {
        self.vocabulary = vocabulary
        self.scope = scope
    }

    public struct Outcome: Sendable {
        /// In the order of the entries that came in.
        public let displayed: [DisplayedEntry]
        public let heldBack: [HeldBackEntry]
        /// What a release would put on record.
        public let record: [ReleasedPart]
        public let report: DisclosureReport
    }

    /// - Parameter released: the record of the release before.
    public func outcome(of entries: [Entry], released: [ReleasedPart] = []) -> Outcome {
        let protected = Dictionary(grouping: entries.filter(isProtected), by: \.kind)
        var shown: [String: Entry] = [:]
        var heldBack: [HeldBackEntry] = []
        var record: [ReleasedPart] = []
        var kinds: [DisclosureReport.Kind] = []
        let known = vocabulary.kinds.map(\.id)
        for kind in known + protected.keys.filter({ !known.contains($0) }).sorted() {
            let people = (protected[kind] ?? []).sorted { $0.id.isGivenBefore($1.id) }
            let before = released.filter { $0.kind == kind }
            guard vocabulary.kind(kind)?.isAboutPeople ?? true, !people.isEmpty || !before.isEmpty else { continue }
            let disclosed = KindDisclosure(people, kind: kind, vocabulary: vocabulary, released: before)
            for entry in disclosed.shown { shown[entry.id] = entry }
            heldBack += disclosed.heldBack
            record += disclosed.record
            kinds.append(disclosed.report)
        }
        let hidden = Set(heldBack.map(\.entry.id))
        let displayed = entries.compactMap { entry -> DisplayedEntry? in
            guard isProtected(entry) else { return exempt(entry).map { $0.without(references: hidden, vocabulary) } }
            return shown[entry.id].map { DisplayedEntry(entry: $0, isProtected: true).without(references: hidden, vocabulary) }
        }
        let invented = entries.count { !isProtected($0) && vocabulary.kind($0.kind)?.isAboutPeople == true }
        return Outcome(
            displayed: displayed, heldBack: heldBack, record: record,
            report: DisclosureReport(rules: vocabulary.disclosure, exempt: invented, kinds: kinds))
    }

    /// An entry that is shown as it was written, whatever others there are; `nil` where the rules protect it.
    public func exempt(_ entry: Entry) -> DisplayedEntry? {
        isProtected(entry) ? nil : DisplayedEntry(entry: entry, isProtected: false)
    }

    private func isProtected(_ entry: Entry) -> Bool {
        switch scope {
        case .realPeople: vocabulary.isAboutRealPeople(entry)
        case .everybody: vocabulary.kind(entry.kind)?.isAboutPeople != false
        }
    }
}

extension DisplayedEntry {
    /// Without pointing at entries that are held back: that there is one is not told either.
    fileprivate func without(references hidden: Set<String>, _ vocabulary: Vocabulary) -> DisplayedEntry {
        guard !hidden.isEmpty, let kind = vocabulary.kind(entry.kind) else { return self }
        var fields = entry.fields
        for field in vocabulary.fields(of: kind) where field.type == .reference {
            guard case .values(let ids)? = fields[field.id], ids.contains(where: hidden.contains) else { continue }
            let kept = ids.filter { !hidden.contains($0) }
            fields[field.id] = kept.isEmpty ? nil : .values(kept)
        }
        return DisplayedEntry(entry: entry.with(fields), isProtected: isProtected)
    }
}

extension Entry {
    /// The same texts with other fields.
    func with(_ fields: [String: FieldContent]) -> Entry {
        Entry(id: id, kind: kind, title: title, fields: fields, sections: sections)
    }
}
