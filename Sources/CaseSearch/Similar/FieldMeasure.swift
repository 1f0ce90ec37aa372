internal import KnowledgeModel

/// How alike two sets of values of one field are, from 0 to 1: the measure that the vocabulary names.
///
/// | `sim` | question beside case | case beside case |
/// |---|---|---|
/// | exact | 1 if a value is shared | the same |
/// | overlap | share of the question's values that the case has | shared values among all of both (Jaccard) |
/// | ordinal | how near on the scale, of each value to its nearest | mean of both ways |
/// | tree | how deep the values run together | the same |
///
/// Between cases all of them are symmetric. Values count with what is broader; signs are folded across catalogues.
enum FieldMeasure {
    static func likeness(_ asked: [Int], _ held: [Int], of field: ComparedField, isBetweenCases: Bool) -> Double {
        guard !asked.isEmpty, !held.isEmpty else { return 0 }
        switch field.definition.similarity {
        case .none, .text: return 0
        case .exact: return asked.contains(where: held.contains) ? 1 : 0
        case .overlap: return overlap(asked, held, field, isBetweenCases)
        case .ordinal:
            let there = mean(of: asked, nearestIn: held, field.nearness)
            return isBetweenCases ? (there + mean(of: held, nearestIn: asked, field.nearness)) / 2 : there
        case .tree: return asked.flatMap { value in held.map { field.kinship(value, $0) } }.max() ?? 0
        }
    }

    /// Two values match that are the same, or that say the same in two catalogues. Each side's matches are counted by
    /// themselves, since two signs of one may answer to a single one of the other.
    private static func overlap(_ asked: [Int], _ held: [Int], _ field: ComparedField, _ isBetweenCases: Bool) -> Double {
        let (asked, held) = (field.line(of: asked), field.line(of: held))
        func matches(_ values: Set<Int>, in others: Set<Int>) -> Int {
            values.count { !field.same(as: $0).isDisjoint(with: others) }
        }
        let there = matches(asked, in: held)
        guard isBetweenCases else { return Double(there) / Double(asked.count) }
        let shared = Double(there + matches(held, in: asked)) / 2
        return shared / (Double(asked.count + held.count) - shared)
    }

    private static func mean(of values: [Int], nearestIn others: [Int], _ nearness: (Int, Int) -> Double) -> Double {
        values.reduce(0) { sum, value in sum + (others.map { nearness(value, $0) }.max() ?? 0) } / Double(values.count)
    }
}
