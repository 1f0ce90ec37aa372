internal import KnowledgeModel

/// What entries say of each other: ids occur once, and what is referred to exists.
struct CrossReferences {
    let vocabulary: Vocabulary
    let entries: [PlacedEntry]
    /// Ids in files with errors. Their entries may not have been read; that is no error of those that refer to them.
    let lostIDs: Set<String>

    /// Reports to the entries' files; the entries whose id is theirs alone come back.
    func check() -> [PlacedEntry] {
        var byID: [String: PlacedEntry] = [:]
        var unique: [PlacedEntry] = []
        for placed in entries {
            if let other = byID[placed.entry.id] {
                report(
                    placed, "id", placed.entry.id, da: "id '\(placed.entry.id)' findes allerede i \(other.file.path)",
                    en: "id '\(placed.entry.id)' is already in \(other.file.path)")
            } else {
                byID[placed.entry.id] = placed
                unique.append(placed)
            }
        }
        for placed in unique {
            checkReferences(of: placed, among: byID.keys)
            checkDenials(of: placed)
        }
        return unique
    }

    private func checkReferences(of placed: PlacedEntry, among ids: some Collection<String>) {
        let known = lostIDs.union(ids)
        for field in fields(of: placed) where field.type == .reference {
            for id in placed.entry.values(of: field.id) where !known.contains(id) {
                let nearest = Suggestion.nearest(to: id, among: known.sorted())
                report(
                    placed, field.id, id,
                    da: "der er intet opslag '\(id)'" + (nearest.map { "; mente du '\($0)'?" } ?? ""),
                    en: "there is no entry '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
            }
        }
    }

    /// A denied value exists in the vocabulary, and the entry does not also claim it.
    private func checkDenials(of placed: PlacedEntry) {
        let fields = fields(of: placed)
        for field in fields where field.type == .denial {
            for denial in placed.entry.values(of: field.id) {
                let parts = denial.split(separator: "=").map(String.init)
                guard let denied = fields.first(where: { $0.id == parts[0] }) else {
                    let nearest = Suggestion.nearest(to: parts[0], among: fields.filter { $0.type.scheme != nil }.map(\.id))
                    report(
                        placed, field.id, denial,
                        da: "ukendt felt '\(parts[0])'" + (nearest.map { "; mente du '\($0)'?" } ?? ""),
                        en: "unknown field '\(parts[0])'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
                    continue
                }
                guard let schemeID = denied.type.scheme, let scheme = vocabulary.scheme(schemeID) else {
                    report(
                        placed, field.id, denial, da: "'\(parts[0])' har ingen faste værdier at afkræfte",
                        en: "'\(parts[0])' has no listed values to deny")
                    continue
                }
                if scheme[parts[1]] == nil {
                    let nearest = Suggestion.nearest(to: parts[1], among: scheme.concepts.map(\.id))
                    report(
                        placed, field.id, denial,
                        da: "ukendt værdi '\(parts[1])' for '\(parts[0])'" + (nearest.map { "; mente du '\($0)'?" } ?? ""),
                        en: "unknown value '\(parts[1])' for '\(parts[0])'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
                } else if placed.entry.values(of: parts[0]).contains(parts[1]) {
                    report(
                        placed, field.id, denial, da: "'\(denial)' er både hævdet og afkræftet",
                        en: "'\(denial)' is both claimed and denied")
                }
            }
        }
    }

    private func fields(of placed: PlacedEntry) -> [FieldDefinition] {
        vocabulary.kind(placed.entry.kind).map(vocabulary.fields) ?? []
    }

    private func report(_ placed: PlacedEntry, _ field: String, _ value: String, da: String, en: String) {
        placed.file.error(at: placed.places[field]?[value] ?? placed.position, da: da, en: en)
    }
}
