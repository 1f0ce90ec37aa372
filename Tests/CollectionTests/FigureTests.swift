import KnowledgeModel
import Testing

/// The number cards recompute: what is printed follows from the count and its base, or the card says why it does not.
@Suite struct FigureTests {
    private struct Row {
        let entry: String
        let label: String
        let value: Int?
        let base: Int?
        let published: Int?
        let caveat: String

        /// Whole per cent, as a reader would round it.
        var percentage: Double? {
            guard let value, let base, base > 0 else { return nil }
            return 100 * Double(value) / Double(base)
        }
        var isExact: Bool {
            guard let published, let percentage else { return true }
            return abs(percentage - Double(published)) <= 0.5
        }
    }

    private static let rows: [Row] = ShippedCorpus.entries(of: "figure").flatMap { entry in
        entry.records(of: "figure").flatMap { figure in
            figure.list("rows").map { row in
                Row(
                    entry: entry.id, label: row["label"]?.text ?? "", value: row.integer("value"), base: row.integer("base_n"),
                    published: row.integer("published"), caveat: figure["caveat"]?.text ?? "")
            }
        }
    }

    @Test func `Every number card has a unit, a base, a caveat and rows`() {
        var problems: [String] = []
        for entry in ShippedCorpus.entries(of: "figure") {
            guard let figure = entry.records(of: "figure").first else {
                problems.append("\(entry.id) has no figures")
                continue
            }
            for member in ["unit", "base_label", "caveat"] where figure[member] == nil { problems.append("\(entry.id) has no \(member)") }
            if figure.list("rows").isEmpty { problems.append("\(entry.id) has no rows") }
        }
        expectNone(problems)
    }

    @Test func `Every printed percentage recomputes, or the caveat names it and the right one`() {
        var problems: [String] = []
        for row in Self.rows where !row.isExact {
            let right = Int((row.percentage ?? 0).rounded())
            let names = [row.published.map(String.init) ?? "", String(right)]
            if !names.allSatisfy({ Self.numbers(in: row.caveat).contains($0) }) {
                problems.append(
                    "\(row.entry), «\(row.label)»: \(row.value!) of \(row.base!) is \(right), not \(row.published!); the caveat is silent")
            }
        }
        expectNone(problems)
        #expect(Self.rows.count { $0.published != nil && $0.percentage != nil } > 80, "hardly any row was recomputed")
    }

    @Test func `A row without its count or base is named as left out in the caveat`() {
        expectNone(
            Self.rows.filter { ($0.value == nil || $0.base == nil) && !$0.caveat.contains("udeladt") }
                .map { "\($0.entry), «\($0.label)» has no count or base, and the caveat does not say that it is left out" })
    }

    @Test func `No count is larger than its base, and none is negative`() {
        expectNone(
            Self.rows.filter { row in
                guard let value = row.value, let base = row.base else { return false }
                return value < 0 || base < 1 || value > base
            }.map { "\($0.entry), «\($0.label)»: \($0.value!) of \($0.base!)" })
    }

    @Test func `The known errors of the published text are corrected`() throws {
        func row(_ entry: String, value: Int, base: Int) -> Row? {
            Self.rows.first { $0.entry == entry && $0.value == value && $0.base == base }
        }
        let bothAges = try #require(row("tal-alder", value: 49, base: 74), "49 of the 74 municipalities with cases")
        #expect(bothAges.published == 55 && bothAges.caveat.contains("66"))
        #expect(row("tal-alder", value: 49, base: 89)?.published == 55)
        let workflows = try #require(row("tal-strategi-og-arbejdsgange", value: 40, base: 55), "40 of the 55 with a strategy")
        #expect(workflows.published == 45 && workflows.caveat.contains("73"))
        // Figures 3 and 4 rest on 69 municipalities, not on the 74 with cases.
        #expect(row("tal-former-for-ekstremisme", value: 60, base: 69)?.published == 87)
        let handed = Self.rows.filter { $0.entry == "tal-overdraget-til-politiet" }
        #expect(handed.contains { $0.base == 69 } && handed.contains { $0.caveat.contains("74") })
    }

    private static func numbers(in text: String) -> Set<String> {
        Set(text.split { !$0.isNumber }.map(String.init))
    }
}
