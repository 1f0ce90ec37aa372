internal import Glibc
internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// How the texts for a concern are weighed against each other. One place for every number, with its reason; the judged concerns
/// of the collection's tests print what they reach.
enum GuidanceWeight {
    /// A text that shares what the concern tells. The weights of the fields are those of similar cases.
    static let told = 1.0
    /// A text whose words are near. Less: a text of another subject often has the same words.
    static let words = 0.6
    /// A text that the editors of a similar case say to see. The nearest case counts most.
    static let linked = 0.6
}

/// Finds the guidance that fits a concern.
struct GuidanceFinder {
    let entries: EntryMap
    let vocabulary: Vocabulary
    /// By the ids of the fields in which cases are compared, how much a field counts.
    let weights: [String: Double]

    struct Found {
        let entry: Int
        let passage: Int?
    }

    /// The kinds whose texts help at a step of a case's way and in a situation.
    var kinds: [KindDefinition] {
        vocabulary.kinds.filter { !$0.isAboutPeople && $0.field(.step) != nil && $0.field(.situation) != nil }
    }

    /// The best first, ties by id. A text with nothing in common with the concern is not among them.
    ///
    /// - Parameters:
    ///   - texts: the numbers of all texts of those kinds.
    ///   - passages: for each text with words of the concern, its best passage and how near that is, 1 for the nearest.
    ///   - links: ids of the texts that each similar case names, the nearest case first.
    func ranked(
        _ texts: Bitset, told: [FieldValue], passages: [Int: (passage: Int, nearness: Double)], links: [[String]]
    ) -> [Found] {
        let told = shares(told, texts)
        let linked = Self.linked(links)
        let scored = texts.members.map { text in
            let link = linked[entries.entry(text).id] ?? 0
            let words = passages[text]?.nearness ?? 0
            return (
                text: text,
                score: GuidanceWeight.told * (told[text] ?? 0) + GuidanceWeight.words * words + GuidanceWeight.linked * link
            )
        }
        return scored.filter { $0.score > 0 }.sorted { ($1.score, $0.text) < ($0.score, $1.text) }
            .map { Found(entry: $0.text, passage: passages[$0.text]?.passage) }
    }

    /// For each text, how much of what is told it is about: 1 for the one that is about most. A value counts the more, the fewer
    /// texts hold it, and the fewer others of its field the same text holds.
    private func shares(_ told: [FieldValue], _ texts: Bitset) -> [Int: Double] {
        var shares: [Int: Double] = [:]
        let total = Double(texts.count)
        for value in Set(told).sorted(by: { ($0.field, $0.value) < ($1.field, $1.value) }) {
            guard let facet = entries.facets.first(where: { $0.id == value.field }),
                let number = facet.values.first(where: { entries.valueID($0) == value.value }), let weight = weights[value.field]
            else { continue }
            var holders = texts
            holders.formIntersection(entries.entries(withValue: number))
            let rarity = log((total + 1) / Double(max(1, holders.count))) / log(total + 1)
            for text in holders.members {
                let others = entries.ownValues(ofEntry: text).count(where: facet.values.contains)
                shares[text, default: 0] += weight * rarity / Double(max(1, others))
            }
        }
        let most = shares.values.max() ?? 1
        return shares.mapValues { $0 / most }
    }

    /// A text that the nearest case names counts 1, one that a later case names less and less.
    private static func linked(_ links: [[String]]) -> [String: Double] {
        var linked: [String: Double] = [:]
        for (place, ids) in links.enumerated() {
            for id in Set(ids) { linked[id, default: 0] += 1 / Double(place + 1).squareRoot() }
        }
        return linked
    }
}

extension Bitset {
    mutating func formIntersection(_ other: UnsafeBufferPointer<UInt64>) {
        var set = Bitset(bitCount: bitCount)
        set.formUnion(other)
        formIntersection(set)
    }
}
