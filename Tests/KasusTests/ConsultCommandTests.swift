import Foundation
import Testing

@Suite struct ConsultCommandTests {
    private let bench = Workbench.shared
    private static let concern = "En 20-årig mand er hjemvendt og ser på billetter. Han er ikke voldelig. Hans søster ringer til os."

    private func consult(_ text: String, _ arguments: String...) throws -> Kasus.Outcome {
        try Kasus.run(["consult"] + arguments, input: Data(text.utf8), in: bench.folder)
    }

    // MARK: What it says

    @Test func `The answer has every part`() throws {
        let json = try json(Self.concern)
        #expect(
            Set(json.keys) == [
                "acute", "alerts", "query", "understood", "unknown", "similar", "guidance", "actions", "signs", "contacts", "sources",
                "notes",
            ])
        let chips = try #require(json["understood"] as? [[String: Any]])
        for chip in chips { #expect(Set(chip.keys) == ["field", "fieldLabel", "value", "label", "denied", "added", "words"]) }
        let values = chips.map { "\($0["field"] ?? "")=\($0["value"] ?? "") \($0["denied"] as? Bool == true)" }
        #expect(values.contains("situation=returned false"))
        #expect(values.contains("age_legal=over_18 false"))
        #expect(values.contains("sign=n.s1 true"))
        #expect((json["similar"] as? [[String: Any]])?.first?["id"] as? String == "sag-91")
        let steps = try #require(json["guidance"] as? [[String: Any]])
        #expect(steps.compactMap { $0["step"] as? String } == ["A", "B", "C", "D"])
    }

    @Test func `A danger now comes before everything else`() throws {
        for format in ["text", "markdown", "html"] {
            let output = try consult("Han har en pistol og vil skyde nogen i aften", "--format", format).output
            let alert = try #require(output.range(of: "112"), "\(format)")
            let understood = try #require(output.range(of: "Det har vi forstået"), "\(format)")
            #expect(alert.lowerBound < understood.lowerBound, "\(format)")
        }
        #expect(try json("Han har en pistol og vil skyde nogen i aften")["acute"] as? Bool == true)
        #expect(try json(Self.concern)["acute"] as? Bool == false)
    }

    @Test func `What was understood can be added to and taken away`() throws {
        let run = try consult(Self.concern, "--add", "age_legal=under_18", "--remove", "situation=returned", "--format", "json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let chips = try #require(json["understood"] as? [[String: Any]])
        func values(_ field: String) -> [String] { chips.filter { $0["field"] as? String == field }.compactMap { $0["value"] as? String } }
        #expect(values("age_legal") == ["under_18"])
        #expect(!values("situation").contains("returned"))
        #expect(try consult(Self.concern, "--add", "age_legal=yung").code == 64)
        #expect(try consult(Self.concern, "--add", "gendre=male").code == 64)
        #expect(try consult(Self.concern, "--add", "age_legal").code == 64)
        #expect(try consult(Self.concern, "--remove", "situation=retuned").code == 64)
    }

    @Test func `No number, score or rate stands in the reasons, and gender nowhere`() throws {
        let output = try consult(Self.concern, "--format", "json").output
        for word in ["score", "rank", "percent", "probability", "\"gender"] { #expect(!output.contains(word), "\(word)") }
    }

    // MARK: Bad input

    @Test(arguments: ["", " \n\t\n", "\u{200B}\n"])
    func `Nothing is refused with what to do`(_ text: String) throws {
        let run = try consult(text)
        #expect(run.code == 64 || run.code == 1)
        #expect(!(run.output + run.errors).isEmpty)
        #expect(!run.output.contains("Lignende sager"))
    }

    @Test func `Where nothing is understood, no case is invented, and it is said whom to turn to`() throws {
        let run = try consult("qwxz plof 12345")
        #expect(run.code == 1)
        #expect(run.output.contains("ikke læse nogen bekymring"))
        for word in ["sag-9", "Mulige handlinger", "Tegn, der er nævnt"] { #expect(!run.output.contains(word), "\(word)") }
    }

    @Test func `One word is enough where the vocabulary knows it`() throws {
        let run = try consult("hjemvendt")
        #expect(run.code == 0)
        #expect(run.output.contains("sag-91"))
    }

    @Test func `English, and Danish without its own letters, are understood`() throws {
        let english = try json("My brother, 20 years old, has returned from Syria")
        #expect((english["similar"] as? [[String: Any]])?.first?["id"] as? String == "sag-91")
        let plain = try json("Soesteren er bange, hendes bror paa 20 aar er hjemvendt")
        #expect((plain["similar"] as? [[String: Any]])?.first?["id"] as? String == "sag-91")
    }

    @Test func `Sixty kilobytes are answered, more than 64 are refused without a word of them`() throws {
        let long = String(repeating: "Han er hjemvendt, og søsteren er bange for ham. ", count: 1_200)
        #expect(try consult(long).code == 0)
        let run = try consult(String(repeating: "Han er hjemvendt til gadekryds. ", count: 2_200))
        #expect(run.code == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("65536"))
        #expect(!run.errors.contains("gadekryds"))
    }

    @Test func `A concern is not taken as an argument, and not repeated`() throws {
        let run = try Kasus.run(["consult", "naboens søn er radikaliseret"], in: bench.folder)
        #expect(run.code == 64)
        #expect(!run.errors.contains("naboens"))
        #expect(try Kasus.run(["consult", "-", "--text-file", "x"], in: bench.folder).code == 64)
        #expect(try Kasus.run(["consult", "--text-file", "findes-ikke"], in: bench.folder).code == 66)
    }

    @Test func `Bytes that are no text are refused`() throws {
        let run = try Kasus.run(["consult"], input: Data([0xFF, 0xFE, 0x00, 0xC3]), in: bench.folder)
        #expect(run.code == 64)
    }

    // MARK: No trace, and no markup

    @Test func `What was typed can become markup in no form`() throws {
        let text = "<script>alert(1)</script> **hjemvendt** [x](http://y) & søsteren er bange <img src=x onerror=y>"
        let html = try consult(text, "--format", "html").output
        for markup in ["<script", "<img", "onerror=", "http://y"] { #expect(!html.contains(markup), "\(markup)") }
        let markdown = try consult(text, "--format", "markdown").output
        for markup in ["<script", "<img", "](http"] { #expect(!markdown.contains(markup), "\(markup)") }
    }

    @Test func `The page to print stands alone: nothing to fetch, no script`() throws {
        let html = try consult(Self.concern, "--format", "html").output
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
        #expect(html.contains("@page { size: A4;"))
        for word in ["<script", "<link", "<img", "url(", "@import", "href=", "src="] { #expect(!html.contains(word), "\(word)") }
        #expect(try consult(Self.concern, "--format", "html", "--language", "en").output.contains("<html lang=\"en\">"))
    }

    @Test func `What was typed leaves no trace`() throws {
        let planted = "kvidderkvast"
        let run = try consult("\(planted) er hjemvendt, og \(planted) ser på billetter", "--format", "json")
        #expect(run.code == 0)
        #expect(!run.output.contains(planted))
        #expect(!run.errors.contains(planted))
        let files = FileManager.default.enumerator(atPath: bench.folder)?.allObjects.compactMap { $0 as? String } ?? []
        for file in files {
            let data = FileManager.default.contents(atPath: bench.folder + "/" + file) ?? Data()
            #expect(data.firstRange(of: Data(planted.utf8)) == nil, "\(file)")
        }
    }

    private func json(_ text: String) throws -> [String: Any] {
        let run = try consult(text, "--format", "json")
        #expect(run.errors.isEmpty)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
}
