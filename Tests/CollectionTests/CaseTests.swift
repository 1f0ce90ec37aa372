import KnowledgeModel
import Testing

/// What makes a case good enough to train on, as far as a machine can tell.
@Suite struct CaseTests {
    @Test func `A case has 350 to 700 words`() {
        expectNone(
            ShippedCorpus.cases.compactMap { entry in
                let count = entry.sections.map(\.plainText.wordCount).reduce(0, +)
                return (350...700).contains(count) ? nil : "\(entry.id) has \(count) words"
            })
    }

    @Test func `A case ends in two to five questions`() {
        var problems: [String] = []
        for entry in ShippedCorpus.cases {
            let items = Self.items(of: "droeftelsesspoergsmaal", in: entry)
            if !(2...5).contains(items.count) { problems.append("\(entry.id) has \(items.count) questions for discussion") }
            problems += items.filter { !$0.contains("?") }.map { "\(entry.id) asks nothing: \($0)" }
        }
        expectNone(problems)
    }

    @Test func `A case has at least two learning points and tells what is not known`() {
        var problems: [String] = []
        for entry in ShippedCorpus.cases {
            if Self.items(of: "laeringspunkter", in: entry).count < 2 { problems.append("\(entry.id) has fewer than two learning points") }
            let unknown = entry.section("det-ved-vi-ikke")?.plainText.wordCount ?? 0
            if unknown < 5 { problems.append("\(entry.id) does not tell what is not known") }
        }
        expectNone(problems)
    }

    @Test func `A case shows resources beside the concern`() {
        expectNone(ShippedCorpus.cases.filter { $0.values(of: "resource").isEmpty }.map { "\($0.id) has no resource" })
    }

    @Test func `A case is invented, and its header says so`() {
        expectNone(ShippedCorpus.cases.filter { $0.value(of: "provenance") != "synthetic" }.map { "\($0.id) is not synthetic" })
    }

    @Test func `No two cases have the same title or the same first sentence`() {
        var first: [String: String] = [:]
        var problems: [String] = []
        for entry in ShippedCorpus.cases {
            let sentences = (entry.sections.first?.plainText ?? "").split { ".?!".contains($0) }
            for text in [entry.title.da, String(sentences.first ?? "")] {
                if let other = first[text] { problems.append("\(entry.id) and \(other) begin alike: \(text)") }
                first[text] = entry.id
            }
        }
        expectNone(problems)
    }

    // MARK: Courses

    /// From the first to the last month that a course of this length may end in.
    private static let lengths: [String: ClosedRange<Int>] = [
        "d0_3": 0...2, "d3_6": 3...6, "d7_12": 7...12, "d13_24": 13...24, "d25p": 25...1_200,
    ]

    @Test func `Every length of the vocabulary is one that the tests know`() {
        #expect(Set(ShippedCorpus.concepts(of: "duration_band").map(\.id)) == Set(Self.lengths.keys).union(["not_stated"]))
    }

    @Test func `The months of the interventions agree with the length of the course`() {
        var problems: [String] = []
        for entry in ShippedCorpus.cases {
            let steps = entry.records(of: "intervention")
            guard let band = entry.value(of: "duration_band"), let length = Self.lengths[band] else { continue }
            let last = steps.compactMap { $0.integer("end_month") ?? $0.integer("start_month") }.max() ?? 0
            let isOpen = steps.contains { $0.integer("end_month") == nil }
            if last > length.upperBound { problems.append("\(entry.id) is \(band), but an intervention reaches month \(last)") }
            if last < length.lowerBound, !isOpen {
                problems.append("\(entry.id) is \(band), but the last intervention ends in month \(last)")
            }
            if isOpen, !entry.values(of: "course_status").contains("ongoing") {
                problems.append("\(entry.id) has an intervention without an end, but is not ongoing")
            }
        }
        expectNone(problems)
    }

    @Test func `Steps are numbered from one, in the order in which they begin, and none ends before it begins`() {
        var problems: [String] = []
        for entry in ShippedCorpus.cases {
            let steps = entry.records(of: "intervention")
            if steps.map({ $0.integer("step") }) != (1..<(steps.count + 1)).map(Optional.some) {
                problems.append("\(entry.id): the steps are not numbered 1, 2, 3 …")
            }
            let starts = steps.map { $0.integer("start_month") ?? -1 }
            if starts != starts.sorted() || starts.contains(-1) {
                problems.append("\(entry.id): the steps are not in the order of their months")
            }
            for (number, step) in steps.enumerated() {
                if let start = step.integer("start_month"), let end = step.integer("end_month"), end < start {
                    problems.append("\(entry.id): step \(number + 1) ends in month \(end), before it begins")
                }
            }
        }
        expectNone(problems)
    }

    @Test func `Every step of a course is carried by somebody who is named among the actors`() {
        var problems: [String] = []
        for entry in ShippedCorpus.cases {
            let actors = entry.values(of: "actor")
            for step in entry.records(of: "intervention") {
                guard let actor = step["actor"]?.text, !actors.contains(actor) else { continue }
                problems.append("\(entry.id): '\(actor)' carries '\(step["what"]?.text ?? "?")', but is not among the actors")
            }
        }
        expectNone(problems)
    }

    @Test func `One case is a course of sixteen months with three offers`() {
        let found = ShippedCorpus.cases.filter { entry in
            let steps = entry.records(of: "intervention")
            return steps.count == 3 && steps.compactMap { $0.integer("end_month") }.max() == 16
        }
        #expect(found.count == 1, "found \(found.map(\.id))")
        expectNone(found.filter { $0.value(of: "duration_band") != "d13_24" }.map { "\($0.id) is not d13_24" })
    }

    // MARK: Counter-examples

    @Test func `In at least five cases the concern proved unfounded, illness or something else`() {
        let found = ShippedCorpus.cases.filter { entry in
            !Set(entry.values(of: "situation")).isDisjoint(with: ["unfounded", "possible_illness_expression"])
                || entry.values(of: "course_status").contains("dismissed")
        }
        #expect(found.count >= 5, "found \(found.map(\.id))")
        #expect(ShippedCorpus.cases(with: "unfounded", of: "situation").count >= 5)
        #expect(!ShippedCorpus.cases(with: "possible_illness_expression", of: "situation").isEmpty)
    }

    @Test func `A case that proved unfounded is dismissed, and the reverse`() {
        expectNone(
            ShippedCorpus.cases.filter {
                $0.values(of: "situation").contains("unfounded") != $0.values(of: "course_status").contains("dismissed")
            }.map { "\($0.id): 'unfounded' and 'dismissed' disagree" })
    }

    @Test(arguments: [
        ("focus_unit", "friend_group"), ("focus_unit", "family"), ("situation", "returned"), ("situation", "relative_in_milieu"),
        ("situation", "exit_wish"), ("situation", "turning_18"), ("age_band", "preschool"), ("course_status", "resumed"),
        ("course_status", "dropped_out"), ("course_status", "ongoing"), ("outcome", "worsened"), ("outcome", "unchanged"),
    ])
    func `The collection holds a case with`(_ field: String, _ value: String) {
        #expect(!ShippedCorpus.cases(with: value, of: field).isEmpty, "no case has \(field)=\(value)")
    }

    private static func items(of anchor: String, in entry: Entry) -> [String] {
        (entry.section(anchor)?.blocks ?? []).flatMap { block -> [String] in
            if case .list(let items, _) = block { items.map(\.plainText) } else { [] }
        }
    }
}
