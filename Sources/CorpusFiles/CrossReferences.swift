internal import KnowledgeModel

/// What entries say of each other: ids occur once, and what is referred to exists.
struct CrossReferences {
    let vocabulary: Vocabulary
    let entries: [PlacedEntry]

    /// Reports to the entries' files; the entries whose id is theirs alone come back.
    func check() -> [PlacedEntry] {
        var byID: [String: PlacedEntry] = [:]
        var unique: [PlacedEntry] = []
        for placed in entries {
            if let other = byID[placed.entry.id] {
                report(
                    placed, "id", 0, da: "id '\(placed.entry.id)' findes allerede i \(other.file.path)",
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
        let known = Set(ids)
        for field in fields(of: placed) where field.type == .reference {
            for (index, id) in placed.entry.values(of: field.id).enumerated() where !known.contains(id) {
                let nearest = Suggestion.nearest(to: id, among: known.sorted())
                report(
                    placed, field.id, index,
                    da: "der er intet opslag '\(id)'" + (nearest.map { "; mente du '\($0)'?" } ?? ""),
                    en: "there is no entry '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
            }
        }
    }

    /// A denied value exists in the vocabulary, and the entry does not also claim it.
    private func checkDenials(of placed: PlacedEntry) {
        let fields = fields(of: placed)
        for field in fields where field.type == .denial {
            for (index, denial) in placed.entry.values(of: field.id).enumerated() {
                let parts = denial.split(separator: "=").map(String.init)
                let denied = fields.first { $0.id == parts[0] }
                guard let schemeID = denied?.type.scheme, let scheme = vocabulary.scheme(schemeID) else {
                    let nearest = Suggestion.nearest(to: parts[0], among: fields.map(\.id)).map { " '\($0)'" } ?? ""
                    report(
                        placed, field.id, index, da: "ukendt felt '\(parts[0])'; mente du\(nearest)?",
                        en: "unknown field '\(parts[0])'; did you mean\(nearest)?")
                    continue
                }
                if scheme[parts[1]] == nil {
                    let nearest = Suggestion.nearest(to: parts[1], among: scheme.concepts.map(\.id))
                    report(
                        placed, field.id, index,
                        da: "ukendt værdi '\(parts[1])' for '\(parts[0])'" + (nearest.map { "; mente du '\($0)'?" } ?? ""),
                        en: "unknown value '\(parts[1])' for '\(parts[0])'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
                } else if placed.entry.values(of: parts[0]).contains(parts[1]) {
                    report(
                        placed, field.id, index, da: "'\(denial)' er både hævdet og afkræftet",
                        en: "'\(denial)' is both claimed and denied")
                }
            }
        }
    }

    private func fields(of placed: PlacedEntry) -> [FieldDefinition] {
        vocabulary.kind(placed.entry.kind).map(vocabulary.fields) ?? []
    }

    private func report(_ placed: PlacedEntry, _ field: String, _ index: Int, da: String, en: String) {
        let places = placed.places[field] ?? []
        let place = places.indices.contains(index) ? places[index] : placed.position
        placed.file.error(at: place, da: da, en: en)
    }
}
