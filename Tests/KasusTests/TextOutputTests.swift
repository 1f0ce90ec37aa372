import Foundation
import Testing

/// Text for people: 80 columns where nobody watches, colour only where somebody does.
@Suite struct TextOutputTests {
    private static let questions: [[String]] = [
        ["search", "mentor til en ung, der er vendt hjem"], ["search", "bekymret for en ung, der trækker sig", "--limit", "30"],
        ["search", "--limit", "100", "--sort", "id"], ["search", "politiet", "--filter", "extremism=islamist", "--filter", "kind=case"],
        ["overview"], ["signs"], ["signs", "n.s1"], ["signs", "l.s4"], ["signs", "g.1"], ["signs", "r.h2"],
        ["search", "bekymringssamtale med forældre", "--explain"], ["analyse", "arbejdsmarkedsuddannelsesvejledning børn § 12 b"],
    ]

    @Test(arguments: questions, ["da", "en"])
    func `No line is wider than 80 columns`(_ arguments: [String], _ language: String) throws {
        for bench in [Workbench.shipped, Workbench.shared] {
            let run = try Kasus.run(arguments + ["--language", language], in: bench.folder)
            Self.expectPlain(run)
        }
    }

    @Test func `No line of an entry is wider than 80 columns`() throws {
        let list = try Workbench.shipped.run("search", "--sort", "id", "--limit", "100", "--format", "csv", "--offset", "0")
        let ids = list.output.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first }.map(String.init)
        try #require(ids.count == 100)
        for (number, id) in ids.enumerated() where number.isMultiple(of: 4) {
            Self.expectPlain(try Workbench.shipped.run("show", id, "--language", number.isMultiple(of: 8) ? "da" : "en"))
        }
        for id in ["sag-91", "proeve-mentor", "tal-proeve", "n.s8"] { Self.expectPlain(try Workbench.shared.run("show", id)) }
    }

    @Test func `A word longer than a line stands alone`() throws {
        let run = try Workbench.shared.run("show", "sag-91")
        let word = "Specialpædagogikkonsulentbistandsydelsesfinansieringsaftalen"
        #expect(run.lines.contains { $0.contains(word) })
    }

    @Test(arguments: ["search mentor", "show sag-91", "overview kind", "signs n.s8"])
    func `A terminal gets colour, unless it or its user does not want it`(_ command: String) throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
        func isColoured(_ environment: [String: String]) throws -> Bool {
            let line = #"script -qec "'$KASUS' \#(command)" /dev/null < /dev/null"#
            let run = try Workbench.shared.bash(line, environment: environment)
            #expect(run.code == 0, "\(run.output)")
            return run.output.contains("\u{1B}[")
        }
        #expect(try isColoured(["TERM": "xterm"]))
        #expect(try !isColoured(["TERM": "dumb"]))
        #expect(try !isColoured(["TERM": "xterm", "NO_COLOR": "1"]))
        #expect(try isColoured(["TERM": "xterm", "NO_COLOR": ""]))
    }

    @Test func `A match is seen without colour as well`() throws {
        let run = try Workbench.shared.run("search", "bagsædet")
        #expect(run.output.contains("*bagsædet*"))
    }

    @Test func `Tables quote what has to be quoted`() throws {
        let csv = try Workbench.shared.run("search", "bagsædet", "--format", "csv").output
        let title = "\"Værkstedet, \"\"bagsædet\"\" og en ung | der vendte hjem\""
        #expect(csv.hasPrefix("id,kind,title,section,anchor,snippet\r\nsag-91,case,\(title),"))
        #expect(csv.hasSuffix("\r\n"))
    }

    @Test func `A Markdown table keeps its columns`() throws {
        let rows = try Workbench.shared.run("overview", "--format", "markdown").lines.dropLast()
        #expect(rows.prefix(2) == ["| field | value | label | count |", "| --- | --- | --- | --- |"])
        for row in rows { #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 5, "\(row)") }
    }

    /// Fits 80 columns, but for a word that no line could hold, and steers no terminal.
    private static func expectPlain(_ run: Kasus.Outcome) {
        #expect(run.code == 0)
        #expect(!run.output.contains("\u{1B}"))
        for line in run.lines where line.count > 80 {
            #expect(line.split(separator: " ").count == 1, "\(line)")
        }
        for line in run.lines { #expect(line.last != " ", "white space at the end of '\(line)'") }
    }
}
