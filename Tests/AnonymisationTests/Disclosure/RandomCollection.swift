import KnowledgeModel

/// A vocabulary and a collection of its own for each seed: schemes of any depth, with and without coarser values and a word for
/// what is not told, fields of every sort, and values from common to unique.
struct RandomCollection {
    let vocabulary: Vocabulary
    let entries: [Entry]
    var generator: SeededGenerator

    init(seed: UInt64, largest: Int = 120) {
        var generator = SeededGenerator(seed: seed)
        let schemes = (0..<6).map { Self.scheme("s\($0)", &generator) }
        let keyCount = generator.number(below: 5)
        let fields = (0..<6).map { number in
            DisclosureFixture.field(
                "f\(number)", .concept(scheme: "s\(number)"), number < keyCount ? .one : .any,
                number < keyCount ? .high : [.none, .low, .high][generator.number(below: 3)])
        }
        vocabulary = Vocabulary(
            schemes: schemes + [DisclosureFixture.scheme("provenance", [DisclosureFixture.concept("made", ["invented": ["true"]])])],
            kinds: [
                KindDefinition(
                    id: "case", label: DisclosureFixture.label("case"), folder: "cases", prefix: "", fields: fields, isAboutPeople: true)
            ],
            commonFields: [DisclosureFixture.field("provenance", .concept(scheme: "provenance"), .one)], sources: [],
            disclosure: DisclosureRules(
                k: 2 + generator.number(below: 6), key: (0..<keyCount).map { "f\($0)" }, sensitive: ["f4", "f5"],
                suppressedAtMost: [0, 5, 20][generator.number(below: 3)]),
            criteria: [])
        let skew = 1 + generator.number(below: 4)
        let count = generator.number(below: largest + 1)
        var made: [Entry] = []
        for number in 0..<count {
            var values: [String: FieldContent] = [:]
            if generator.number(below: 5) == 0 { values["provenance"] = .values(["made"]) }
            for (field, scheme) in zip(fields, schemes) {
                let picked = (0..<(field.cardinality == .one ? 1 : generator.number(below: 4))).map { _ in
                    scheme.concepts[Self.skewed(scheme.concepts.count, skew, &generator)].id
                }
                if !picked.isEmpty { values[field.id] = .values(Array(Set(picked)).sorted()) }
            }
            made.append(Entry(id: "sag-\(number)", kind: "case", title: DisclosureFixture.label("x"), fields: values, sections: []))
        }
        entries = made
        self.generator = generator
    }

    /// Low numbers are common, high ones rare, the more so the greater the skew.
    private static func skewed(_ count: Int, _ skew: Int, _ generator: inout SeededGenerator) -> Int {
        (0..<skew).map { _ in generator.number(below: count) }.min() ?? 0
    }

    private static func scheme(_ id: String, _ generator: inout SeededGenerator) -> ConceptScheme {
        var concepts: [Concept] = []
        for number in 0..<(2 + generator.number(below: 8)) {
            let broader = generator.number(below: 3) == 0 ? concepts.randomElement(using: &generator)?.id : nil
            concepts.append(DisclosureFixture.concept("\(id).v\(number)", broader: broader))
        }
        let plain = ConceptScheme(id: id, label: DisclosureFixture.label(id), isOrdered: false, groups: [], concepts: concepts)
        var coarser: [CoarserValue] = []
        var rest = concepts.filter { $0.broader == nil }.map(\.id)
        var level = plain.depth + 1
        while rest.count > 2, generator.number(below: 3) > 0 {
            let held = Array(rest.shuffled(using: &generator).prefix(2 + generator.number(below: 2))).sorted()
            let name = "\(id).c\(level)"
            coarser.append(CoarserValue(concept: DisclosureFixture.concept(name), level: level, holds: held))
            rest = rest.filter { !held.contains($0) } + [name]
            level += 1
        }
        if generator.number(below: 2) == 0 { concepts.append(DisclosureFixture.unstated("\(id).unstated")) }
        return ConceptScheme(
            id: id, label: DisclosureFixture.label(id), isOrdered: false, groups: [], concepts: concepts, coarser: coarser)
    }
}

extension SeededGenerator {
    mutating func number(below count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}

/// The sets of entries that an onlooker can form from what is shown: any of some values of a field, fields together, and these
/// united, intersected and subtracted.
struct DisplayedSets {
    private let entries: [[String]]
    private let fields: Range<Int>

    /// - Parameter entries: those about real people, as they are shown.
    init(_ entries: [Entry], key: [String]) {
        self.entries = entries.map { entry in key.map { entry.values(of: $0).joined(separator: ",") } }
        fields = 0..<key.count
    }

    var all: Set<Int> { Set(entries.indices) }

    /// The classes: what is shown in full, and by how many.
    var classes: [[String]: Int] { Dictionary(entries.map { ($0, 1) }, uniquingKeysWith: +) }

    /// One filter as a person sets it: for some fields, some of the values that occur.
    func filtered(_ generator: inout SeededGenerator) -> Set<Int> {
        var chosen = Array(entries.indices)
        for field in fields where generator.number(below: 2) == 0 {
            let values = Set(entries.map { $0[field] }).sorted().filter { _ in generator.number(below: 2) == 0 }
            chosen = chosen.filter { values.contains(entries[$0][field]) }
        }
        return Set(chosen)
    }

    /// Several filters put together in any way.
    func combined(_ generator: inout SeededGenerator) -> Set<Int> {
        var set = filtered(&generator)
        for _ in 0..<generator.number(below: 5) {
            let other = filtered(&generator)
            switch generator.number(below: 4) {
            case 0: set.formUnion(other)
            case 1: set.formIntersection(other)
            case 2: set.subtract(other)
            default: set = all.subtracting(set)
            }
        }
        return set
    }
}
