internal import KnowledgeModel

/// Who was shown how in the release before, without a name.
///
/// The record has, for all entries that say the same of the key, how many of them are shown how, in the order in which their ids
/// were given. Entries that say the same and come together are treated alike. So the order tells them apart: the first so many
/// are those that were first published.
struct ReleasedParts {
    /// How an entry was shown, and whether that was less than the others showed.
    struct Showing: Equatable {
        let shown: Combination
        let isSuppressed: Bool
    }

    private var parts: [Combination: [(showing: Showing?, entries: Int)]] = [:]

    /// - Parameter present: what each entry says that is there now.
    init(_ released: [ReleasedPart], _ key: DisclosureKey, present: [Combination]) {
        for part in released {
            let says = Self.combination(part.says, key)
            let showing = part.shows.map { Showing(shown: Self.combination($0, key), isSuppressed: part.isSuppressed) }
            // A record that tells more than the entries say was not written by a release.
            guard showing.map({ key.mayShow($0.shown, of: says) }) != false else { continue }
            parts[says, default: []].append((showing, part.entries))
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
            guard let finest = told.max(by: { fineness(list[$0].showing, key) < fineness(list[$1].showing, key) }) else { return }
            let gone = min(missing, list[finest].entries)
            list[finest].entries -= gone
            missing -= gone
            parts[says] = list
        }
    }

    private func fineness(_ showing: Showing?, _ key: DisclosureKey) -> Int { showing.map { key.fineness($0.shown) } ?? -1 }

    /// How the next entry that says this was shown; `nil` for one that is new, or was not shown any more.
    mutating func take(_ says: Combination) -> Showing? {
        guard let index = parts[says]?.firstIndex(where: { $0.entries > 0 }) else { return nil }
        parts[says]?[index].entries -= 1
        return parts[says]?[index].showing
    }

    /// The record of what is shown now.
    ///
    /// - Parameters:
    ///   - exact: what each entry says, in the order in which the ids were given.
    ///   - showings: how each is shown; nothing where it is held back.
    static func record(of exact: [Combination], _ showings: [Showing?], _ key: DisclosureKey, kind: String) -> [ReleasedPart] {
        KeyBatch.grouped(Array(exact.indices), by: { exact[$0] }).flatMap { says, places in
            var runs: [(showing: Showing?, entries: Int)] = []
            for place in places {
                if let last = runs.last, last.showing == showings[place] {
                    runs[runs.count - 1].entries += 1
                } else {
                    runs.append((showings[place], 1))
                }
            }
            // Those that wait at the end were never shown, or begin anew.
            if let last = runs.last, last.showing == nil { runs.removeLast() }
            let named = { (combination: Combination) in
                Dictionary(zip(key.fields.map(\.id), combination), uniquingKeysWith: { first, _ in first })
            }
            return runs.map { run in
                ReleasedPart(
                    kind: kind, says: named(says), shows: run.showing.map { named($0.shown) },
                    isSuppressed: run.showing?.isSuppressed == true, entries: run.entries)
            }
        }
    }
}
