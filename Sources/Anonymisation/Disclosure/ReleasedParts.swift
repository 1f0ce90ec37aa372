internal import KnowledgeModel

/// Who was shown how in the release before, without a name.
///
/// The record has, for all entries that say the same of the key, how many of them are shown how, in the order in which their ids
/// were given. Entries that say the same and come together are treated alike. So the order tells them apart: the first so many
/// are those that were first published.
struct ReleasedParts {
    private var parts: [Combination: [(shown: Combination?, entries: Int)]] = [:]

    /// - Parameter present: what each entry says that is there now.
    init(_ released: [ReleasedPart], _ key: DisclosureKey, present: [Combination]) {
        for part in released {
            let says = Self.combination(part.says, key)
            let shown = part.shows.map { Self.combination($0, key) }
            // A record that tells more than the entries say was not written by a release.
            guard shown.map({ key.mayShow($0, of: says) }) != false else { continue }
            parts[says, default: []].append((shown, part.entries))
        }
        let left = Dictionary(present.map { ($0, 1) }, uniquingKeysWith: +)
        for says in parts.keys { takeAway(says, present: left[says, default: 0], key) }
    }

    private static func combination(_ values: [String: String], _ key: DisclosureKey) -> Combination {
        key.fields.map { field in values[field.id].flatMap { $0.isEmpty ? nil : $0 } ?? field.unstated }
    }

    /// Where some were withdrawn, it is not known which. They are taken to be of those that told most: so nobody is shown more
    /// finely than before.
    private mutating func takeAway(_ says: Combination, present: Int, _ key: DisclosureKey) {
        var missing = (parts[says] ?? []).reduce(0) { $0 + $1.entries } - present
        while missing > 0, var list = parts[says] {
            let told = list.indices.filter { list[$0].entries > 0 }
            guard let finest = told.max(by: { fineness(list[$0].shown, key) < fineness(list[$1].shown, key) }) else { return }
            let gone = min(missing, list[finest].entries)
            list[finest].entries -= gone
            missing -= gone
            parts[says] = list
        }
    }

    private func fineness(_ shown: Combination?, _ key: DisclosureKey) -> Int { shown.map(key.fineness) ?? -1 }

    /// How the next entry that says this was shown; `nil` for one that is new, or was not shown any more.
    mutating func take(_ says: Combination) -> Combination? {
        guard let index = parts[says]?.firstIndex(where: { $0.entries > 0 }) else { return nil }
        parts[says]?[index].entries -= 1
        return parts[says]?[index].shown
    }

    /// The record of what is shown now.
    ///
    /// - Parameters:
    ///   - exact: what each entry says, in the order in which the ids were given.
    ///   - shown: what each shows; nothing where it is held back.
    static func record(of exact: [Combination], shown: [Combination?], _ key: DisclosureKey, kind: String) -> [ReleasedPart] {
        KeyBatch.grouped(Array(exact.indices), by: { exact[$0] }).flatMap { says, places in
            var runs: [(shown: Combination?, entries: Int)] = []
            for place in places {
                if let last = runs.last, last.shown == shown[place] {
                    runs[runs.count - 1].entries += 1
                } else {
                    runs.append((shown[place], 1))
                }
            }
            // Those that wait at the end were never shown, or begin anew.
            if let last = runs.last, last.shown == nil { runs.removeLast() }
            let named = { (combination: Combination) in
                Dictionary(zip(key.fields.map(\.id), combination), uniquingKeysWith: { first, _ in first })
            }
            return runs.map { run in
                ReleasedPart(kind: kind, says: named(says), shows: run.shown.map(named), entries: run.entries)
            }
        }
    }
}
