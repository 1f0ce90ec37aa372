/// Chooses the few cases that are shown: near the question, unlike each other, one in which the concern proved unfounded, and
/// one that is alike in signs and went otherwise.
///
/// The numbers here order cases and are never shown.
struct SimilarSelection {
    /// A case compared closely.
    struct Candidate {
        let entry: Int
        /// 0 to 1: the weighed mean over the fields that the question holds, and its text.
        let nearness: Double
        /// How alike the signs are, 0 to 1.
        let signs: Double
        /// Whether it shares a sign or a situation with the question.
        let isFitting: Bool
        let isUnfounded: Bool
        /// How it went, by the numbers of values that say so.
        let course: Set<Int>
    }

    struct Choice {
        var entries: [Int]
        let contrast: Int?
    }

    /// Nearness counts four times as much as variety. Less, and the third case is often a far one; more, and three of five
    /// shipped cases come in near copies.
    static let nearnessShare = 0.8
    /// Among so many times as many as are shown (bounded greedy: a far case is not chosen for being different).
    static let poolFactor = 3
    /// A case that is half as near as the nearest one may stand for the unfounded ones, or as contrast.
    static let fittingShare = 0.5

    /// All candidates, nearest first, ties by id (entries are numbered in the order of their ids).
    let candidates: [Candidate]
    /// How alike two cases are, 0 to 1.
    let likeness: (Int, Int) -> Double

    init(_ candidates: [Candidate], likeness: @escaping (Int, Int) -> Double) {
        self.candidates = candidates.sorted { ($1.nearness, $0.entry) < ($0.nearness, $1.entry) }
        self.likeness = likeness
    }

    /// - Parameter course: how the case went that was started from; empty where it is not known, as for a concern.
    func choose(_ limit: Int, course: Set<Int>) -> Choice {
        guard let first = candidates.first else { return Choice(entries: [], contrast: nil) }
        let near = candidates.filter { $0.nearness >= first.nearness * Self.fittingShare }
        // Better one that shares a sign or a situation; else the nearest; else, where none is near, one that shares them.
        let unfounded =
            near.first { $0.isUnfounded && $0.isFitting } ?? near.first(where: \.isUnfounded)
            ?? candidates.first { $0.isUnfounded && $0.isFitting }
        let other = course.isEmpty ? firstCourse : course
        let contrast = contrast(among: near.filter(\.isFitting), to: other) ?? contrast(among: candidates.filter(\.isFitting), to: other)
        // The nearest is always shown; then what the product rules ask for, as far as there is room.
        let special = [unfounded, contrast].compactMap { $0?.entry }.filter { $0 != first.entry }.prefix(limit - 1)
        var chosen = [first.entry]
        let pool = candidates.prefix(limit * Self.poolFactor).filter { $0.entry != first.entry && !special.contains($0.entry) }
        while chosen.count + special.count < limit, let next = next(pool, chosen, special) { chosen.append(next) }
        let shown = chosen + special
        return Choice(entries: shown, contrast: contrast.map(\.entry).flatMap { shown.contains($0) ? $0 : nil })
    }

    /// The course of the nearest case that tells one.
    private var firstCourse: Set<Int> { candidates.first { !$0.course.isEmpty }?.course ?? [] }

    /// The case most alike in signs and otherwise near that shares nothing of how it went. One that proved unfounded is shown as
    /// such, and is no contrast.
    private func contrast(among fitting: [Candidate], to course: Set<Int>) -> Candidate? {
        guard !course.isEmpty else { return nil }
        let others = fitting.filter {
            $0.signs > 0 && !$0.isUnfounded && !$0.course.isEmpty && $0.course.isDisjoint(with: course)
        }
        // The first of equals, which is the nearest.
        return others.reduce(nil) { best, next in
            guard let best, best.signs + best.nearness >= next.signs + next.nearness else { return next }
            return best
        }
    }

    private func next(_ pool: [Candidate], _ chosen: [Int], _ special: ArraySlice<Int>) -> Int? {
        var best: (entry: Int, worth: Double)?
        for candidate in pool where !chosen.contains(candidate.entry) {
            let copy = (chosen + special).map { likeness(candidate.entry, $0) }.max() ?? 0
            let worth = Self.nearnessShare * candidate.nearness - (1 - Self.nearnessShare) * copy
            if worth > best?.worth ?? -.infinity { best = (candidate.entry, worth) }
        }
        return best?.entry
    }
}
