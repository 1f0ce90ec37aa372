import Foundation
import Testing

@Suite struct ScrubCommandTests {
    private let bench = Workbench.shipped

    @Test func `The text goes to standard output, and how many of each kind to standard error`() throws {
        let run = try bench.run("scrub", input: "Ring til Karim Falk på 22 33 44 55.\nKarim er 14 år.\n")
        #expect(run.code == 0)
        #expect(run.output == "Ring til [navn] på [telefon].\n[navn] er [alder: teenager].\n")
        #expect(run.errors == "Erstattet: 1 telefon, 1 alder, 2 navn.\n")
        #expect(try bench.run("scrub", input: "Se § 12 b.").errors == "Intet fundet.\n")
    }

    @Test func `The JSON has the text and the spans of the original, counted in scalars, and nothing else`() throws {
        let run = try bench.run("scrub", "-", "--format", "json", input: "🙂 A\u{30A}se er 14 år.")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["text", "spans"])
        #expect(object["text"] as? String == "🙂 [navn] er [alder: teenager].")
        let spans = try #require(object["spans"] as? [[String: Any]])
        for span in spans { #expect(Set(span.keys) == ["start", "end", "kind", "tier"]) }
        #expect(spans.map { $0["kind"] as? String } == ["name", "age"])
        #expect(spans.map { $0["tier"] as? String } == ["red", "amber"])
        #expect(spans.map { [$0["start"] as? Int, $0["end"] as? Int] } == [[2, 6], [10, 15]])
    }

    @Test func `Nothing is an answer to nothing`() throws {
        #expect(try bench.run("scrub", input: "").output.isEmpty)
        let json = try bench.run("scrub", "--format", "json", input: "")
        #expect(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: NSObject] == [
                "text": "" as NSString, "spans": [] as NSArray,
            ])
    }

    @Test func `Zero bytes are kept, and hide nothing`() throws {
        let run = try bench.run("scrub", input: "a\u{0}b\u{0} 22 33 44 55 \u{0}")
        #expect(run.code == 0)
        #expect(run.output == "a\u{0}b\u{0} [telefon] \u{0}")
    }

    @Test func `A file is read as standard input is`() throws {
        let own = Workbench(files: [:])
        own.write("Ring 22 33 44 55.", to: "referat.txt")
        let run = try Kasus.run(
            ["--index", bench.index, "scrub", "referat.txt"], in: own.folder)
        #expect(run.output == "Ring [telefon].")
    }

    @Test(arguments: [
        ("mangler.txt", "kasus: der er ingen fil 'mangler.txt'\n"), ("Corpus", "kasus: 'Corpus' kan ikke læses\n"),
    ])
    func `A file that is missing, or a folder, is named`(_ path: String, _ message: String) throws {
        let run = try bench.run("scrub", path)
        #expect(run.code == 66)
        #expect(run.errors == message)
        #expect(run.output.isEmpty)
    }

    @Test func `A file that may not be read is named`() throws {
        let own = Workbench(files: [:])
        own.write("x", to: "lukket.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: own.folder + "/lukket.txt")
        guard !FileManager.default.isReadableFile(atPath: own.folder + "/lukket.txt") else {
            print("skipped: this user may read everything")
            return
        }
        #expect(try own.run("--index", bench.index, "scrub", "lukket.txt").code == 66)
    }

    @Test(arguments: [[0xFF, 0xFE, 0x6D], [0x6D, 0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func `Bytes that are no text are refused, as by all commands`(_ bytes: [UInt8]) throws {
        let run = try Kasus.run(["scrub"], input: Data(bytes), in: bench.folder)
        #expect(run.code == 64)
        #expect(run.errors == "kasus: 'standard input' er ikke tekst i UTF-8; gem den som UTF-8 først\n")
        #expect(run.output.isEmpty)
    }

    @Test func `A closed standard input is told`() throws {
        let run = try bench.bash(#"exec "$KASUS" scrub <&-"#)
        #expect([0, 66].contains(run.code))
        #expect(run.output.isEmpty)
    }

    @Test func `Ten megabytes come through a pipe`() throws {
        let run = try bench.bash(
            #"yes "" | head -c 10000000 | { cat; echo "Ring 22 33 44 55."; } | "$KASUS" scrub | tail -c 17"#)
        #expect(run.output == "\nRing [telefon].\n")
    }

    @Test func `Whoever stops reading ends it quietly`() throws {
        let run = try bench.bash(#"yes "Ring til mig." | head -c 1000000 | "$KASUS" scrub | head -1"#)
        #expect(run.output == "Ring til mig.\n")
        #expect(!run.errors.contains("kasus:"))
    }
}
