import Foundation
import Testing

/// Whatever is typed or piped in is a question, or is refused with a reason.
@Suite struct QueryInputTests {
    private let bench = Workbench.shared

    @Test func `A question is read from standard input, without the line's end`() throws {
        let piped = try bench.run("search", "-", "--format", "json", input: "mentor til en ung\n")
        let typed = try bench.run("search", "mentor til en ung", "--format", "json")
        #expect(piped.code == 0)
        #expect(piped.output == typed.output)
    }

    @Test func `Words may come one by one`() throws {
        let apart = try bench.run("search", "mentor", "til", "en", "ung", "--format", "json")
        #expect(try apart.output == bench.run("search", "mentor til en ung", "--format", "json").output)
    }

    @Test func `4,000 characters are read, 4,001 are not`() throws {
        let longest = String(repeating: "mentor øl ", count: 400)
        #expect(longest.unicodeScalars.count == 4000)
        #expect(try bench.run("search", "-", input: longest + "\n").code == 0)
        #expect(try bench.run("search", "-", input: longest + "x").code == 64)
    }

    @Test func `Nothing asked shows everything`() throws {
        for run in [try bench.run("search"), try bench.run("search", "-"), try bench.run("search", "")] {
            #expect(run.code == 0)
            #expect(run.output.hasPrefix("7 opslag\n"))
            #expect(run.errors.isEmpty)
        }
    }

    @Test func `A question that begins with a hyphen stands behind two`() throws {
        let run = try bench.run("search", "--format", "csv", "--", "-mentor", "skolen")
        #expect(run.code == 0)
        #expect(run.output.contains("sag-92"))
        #expect(!run.output.contains("sag-91"))
        #expect(try bench.run("search", "-mentor").code == 64)
    }

    @Test func `Behind the last hit there is an empty page, however far`() throws {
        for offset in ["1000", "1000000"] {
            let run = try bench.run("search", "mentor", "--offset", offset, "--format", "csv")
            #expect(run.code == 0)
            #expect(run.output.split(whereSeparator: \.isNewline).count == 1, "only the header")
        }
        let run = try bench.run("search", "mentor", "--offset", "9223372036854775807")
        #expect(run.code == 64)
        #expect(run.errors.contains("1000000"))
    }

    @Test func `Behind two hyphens nothing is an option`() throws {
        let run = try bench.run("search", "--format", "json", "--", "--index", "mentor")
        #expect(run.code == 0)
        #expect(run.output.contains(#""text" : "mentor""#))
    }

    @Test(arguments: ["\u{1}\u{2}\u{7F}", "\u{1B}[", "\u{200B}\u{202E}", "???", "\"", "\"\"", "()", ":", "+-*/", "🙂"])
    func `A question without words says so and shows everything`(_ text: String) throws {
        let run = try bench.run("search", "--", text)
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("7 opslag\n"))
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.errors.hasPrefix("Der er ingen ord i spørgsmålet"))
    }

    @Test(
        arguments: [
            "og i at det som er", "\"mentor til", "mentor\"", "\"mentor\" \"", "»mentor", "mentor OR", "OR mentor", "OR", "- mentor",
            "--- mentor", "extremism:", ":islamist", "extremism:ukendt mentor", "mentor AND (ung", "e\u{301}n me\u{301}ntor",
            "\u{FEFF}mentor", "men\u{AD}tor", String(repeating: "\"", count: 999), String(repeating: "OR ", count: 999),
        ])
    func `No question is an error`(_ text: String) throws {
        let run = try bench.run("search", "--", text)
        #expect([0, 1].contains(run.code), "\(run.errors)")
    }

    @Test func `An open quotation mark leaves the words`() throws {
        let open = try bench.run("search", "\"mentor", "--format", "csv")
        #expect(try open.output == bench.run("search", "mentor", "--format", "csv").output)
    }

    @Test func `Bytes that are no text are refused`() throws {
        for bytes in [[0xFF, 0xFE, 0x6D], [0x6D, 0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]] {
            let run = try Kasus.run(["search", "-"], input: Data(bytes), in: bench.folder)
            #expect(run.code == 64)
            #expect(run.errors == "kasus: det, der kom ind, er ikke UTF-8\n")
        }
    }

    @Test func `Bytes that are no text do no harm as an argument`() throws {
        let run = try bench.bash(#"exec "$KASUS" search $'mentor \xff\xfe' --format json"#)
        #expect([0, 1].contains(run.code))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    }

    @Test func `A slip in a filter is met with what may have been meant`() throws {
        let field = try bench.run("search", "x", "--filter", "extremsm=islamist")
        #expect(field.errors == "kasus: ukendt filter 'extremsm'; mente du 'extremism'?\n")
        let value = try bench.run("search", "x", "--filter", "extremism=islamsk", "--language", "en")
        #expect(value.errors == "kasus: unknown value 'islamsk' for 'extremism'; did you mean 'islamist'?\n")
        let label = try bench.run("search", "x", "--filter", "extremism=Ekstrem islamisme")
        // What does not look like an id may be words of a question, and is not repeated.
        #expect(label.errors == "kasus: ukendt værdi '…' for 'extremism'; mente du 'islamist'?\n")
        #expect(try bench.run("search", "x", "--kind", "cas").errors == "kasus: ukendt værdi 'cas' for 'kind'; mente du 'case'?\n")
    }

    @Test func `A slip in an id is met with what may have been meant`() throws {
        #expect(try bench.run("show", "sag-19").errors == "kasus: der er intet opslag med det id; mente du 'sag-91'?\n")
        #expect(try bench.run("signs", "n.s88").errors == "kasus: der er intet opslag med det id; mente du 'n.s8'?\n")
    }
}
