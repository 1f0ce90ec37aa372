import Foundation
import Testing

/// `kasus catalogue` on the collection that we ship.
@Suite struct CatalogueCommandTests {
    private let bench = Workbench.shipped
    private static let shippedChoice = Repository.corpus + "/catalogues/ti-sager.kasus-katalog.yml"

    private func file(_ text: String? = nil) throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).kasus-katalog.yml")
        if let text { try Data(text.utf8).write(to: url) }
        return url.path(percentEncoded: false)
    }

    // MARK: What is chosen

    @Test func `The shipped choice is what the program chooses with its quota`() throws {
        let path = try file()
        let run = try bench.run("catalogue", "--quota", "gender=female:4..", "--title", "Ti sager om tvivl, tillid og tegn", "--save", path)
        #expect(run.code == 0, "\(run.errors)")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == String(contentsOfFile: Self.shippedChoice, encoding: .utf8))
    }

    @Test func `A choice in a file gives the same booklet again, to the byte`() throws {
        let path = try file()
        let first = try bench.run(
            "catalogue", "--size", "4", "--lock", "sag-04", "--quota", "age_legal=under_18:2", "--theme", "søskende", "--without", "sag-11",
            "--save", path, "--format", "html")
        #expect(first.code == 0, "\(first.errors)")
        let second = try bench.run("catalogue", "--choice", path, "--format", "html")
        #expect(second.output == first.output)
        let saved = try String(contentsOfFile: path, encoding: .utf8)
        #expect(try bench.run("catalogue", "--choice", path, "--save", path).code == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == saved)
    }

    @Test func `A file may be edited: the order is kept, one case is swapped, and the booklet says so`() throws {
        let path = try file("cases: [sag-36, sag-04, sag-05]\n")
        let ids = try chosen("--choice", path)
        #expect(ids == ["sag-36", "sag-04", "sag-05"])
        let swapped = try chosen("--choice", path, "--without", "sag-04")
        #expect(swapped.count == 3)
        #expect(!swapped.contains("sag-04"))
        #expect(try bench.run("catalogue", "--choice", path, "--format", "markdown").output.contains("Redaktøren har rettet valget"))
    }

    @Test func `A theme and a filter narrow what is chosen from`() throws {
        let answer = try json("--size", "1", "--filter", "situation=departure_wish", "--theme", "mentor")
        #expect((answer["poolSize"] as? Int ?? 99) < (answer["collectionSize"] as? Int ?? 0))
    }

    private func json(_ arguments: String...) throws -> [String: Any] { try json(arguments) }

    private func json(_ arguments: [String]) throws -> [String: Any] {
        let run = try Kasus.run(["catalogue", "--format", "json"] + arguments, in: bench.folder)
        #expect(run.code == 0, "\(run.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func chosen(_ arguments: String...) throws -> [String] {
        try (json(arguments)["cases"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }

    // MARK: The booklet

    @Test func `Every case's sections stand in the booklet, in each form`() throws {
        for format in ["html", "markdown"] {
            let text = try bench.run("catalogue", "--choice", Self.shippedChoice, "--format", format).output
            for heading in ["Baggrund", "Bekymring", "Tegn", "Vurdering", "Indsats", "Udfald", "Det ved vi ikke", "Drøftelsesspørgsmål"] {
                #expect(text.matches(of: try Regex("(>|## |\\*\\*)\(heading)(<|\n|\\*\\*)")).count >= 10, "\(heading) in \(format)")
            }
            for words in [
                "112", "ikke repræsentativ", "opdigtet", "Kan også være", "Læs videre", "Kilder", "Ingen tjekliste", "Ressourcer",
            ] {
                #expect(text.contains(words), "\(words) in \(format)")
            }
        }
    }

    @Test func `Nothing in the booklet is a score of a person`() throws {
        let text = try bench.run("catalogue", "--choice", Self.shippedChoice, "--format", "markdown").output.lowercased()
        for word in ["risikoscore", "risikoniveau", "sandsynlighed:", "point:", "%"] { #expect(!text.contains(word), "\(word)") }
        for line in text.split(separator: "\n") where line.contains("score") { #expect(line.contains("ingen score"), "\(line)") }
    }

    @Test(arguments: ["da", "en"]) func `Labels are in the language that was asked for`(_ language: String) throws {
        let text = try bench.run("--language", language, "catalogue", "--size", "1", "--format", "markdown").output
        #expect(text.contains(language == "da" ? "Sådan bruges kataloget" : "How to use the catalogue"))
        #expect(text.contains(language == "da" ? "Form for ekstremisme:" : "Form of extremism:"))
    }

    @Test(arguments: [("pdf", "weasyprint", "%PDF-"), ("docx", "pandoc", "PK"), ("odt", "pandoc", "PK"), ("pptx", "pandoc", "PK")])
    func `Documents are made by the tool that makes them, and a missing one is named`(_ format: String, _ tool: String, _ start: String)
        throws
    {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(format)").path(percentEncoded: false)
        let missing = try bench.run("catalogue", "--size", "1", "--format", format, "--output", path, environment: ["PATH": "/nowhere"])
        #expect(missing.code == 66)
        #expect(missing.errors.contains("'\(tool)'"))
        #expect(missing.errors.contains("apt-get install \(tool)"))
        let run = try bench.run("catalogue", "--size", "1", "--format", format, "--output", path)
        guard run.code == 0 || !run.errors.contains("apt-get install") else {
            print("skipped: there is no '\(tool)' here")
            return
        }
        #expect(run.code == 0, "\(run.errors)")
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(bytes.starts(with: Array(start.utf8)))
    }

    @Test func `Names in a theme are taken out, told by kind, and stand neither in the booklet nor in the file`() throws {
        let path = try file()
        let arguments = ["--theme", "mentor til Yrsa Kvistgaard", "--size", "3"]
        for format in ["json", "markdown", "text"] {
            let run = try Kasus.run(["catalogue", "--format", format, "--save", path] + arguments, in: bench.folder)
            #expect(run.code == 0, "\(run.errors)")
            let saved = try String(contentsOfFile: path, encoding: .utf8)
            for text in [run.output, run.errors, saved] {
                for name in ["Yrsa", "Kvistgaard", "yrsa"] { #expect(!text.contains(name)) }
            }
            #expect(run.errors.contains("Taget ud af emnet"))
            #expect(saved.contains("theme: \"mentor til\"") || saved.contains("theme: mentor"))
        }
    }

    @Test func `More cases than a page has columns are told by their numbers`() throws {
        let markdown = try bench.run("catalogue", "--size", "38", "--format", "markdown").output
        #expect(markdown.contains("| Køn | Sager |"))
        #expect(!markdown.contains("●"))
        let text = try bench.run("catalogue", "--size", "38").output
        #expect(text.contains("Ikke-primær radikaliseringssag: 2, 9,"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try bench.run("catalogue", "--size", "3").output.contains("●"))
    }

    @Test func `The method note names theme and filters`() throws {
        let run = try bench.run(
            "catalogue", "--size", "1", "--theme", "mentor", "--filter", "situation=departure_wish", "--format", "markdown")
        #expect(run.output.contains("Emnet: »mentor«; Situation: Ønske eller plan om udrejse."))
    }

    // MARK: Bad input

    @Test(
        arguments: [
            (["--size", "0"], "mindst 1 sag"), (["--size=-2"], "mindst 1 sag"), (["--size", "39"], "kun 38 sager at vælge mellem"),
            (["--lock", "sag-99"], "ingen sag 'sag-99'"), (["--without", "sag-4"], "mente du 'sag-04'"),
            (["--lock", "sag-04", "--without", "sag-04"], "både låses og udelades"),
            (["--size", "1", "--lock", "sag-04", "--lock", "sag-05"], "2 sager er valgt eller låst"),
            (["--quota", "gender=female:6..", "--quota", "gender=male:6.."], "modsiger hinanden"),
            (["--quota", "gender=female"], "skal have formen"), (["--quota", "gender=femal:1"], "mente du 'female'"),
            (["--quota", "age:1"], "skal have formen"), (["--criterion", "c9"], "ukendt kriterium"),
            (["--filter", "extremism=islamsk"], "mente du 'islamist'"), (["--filter", "gender=female"], "ukendt filter 'gender'"),
            (["--format", "xls"], "xls"), (["--theme", String(repeating: "ord ", count: 1_001)], "for langt"),
        ])
    func `64: what cannot be done is told, and why`(_ arguments: [String], _ words: String) throws {
        let run = try Kasus.run(["catalogue"] + arguments, in: bench.folder)
        #expect(run.code == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test func `1: a theme that no case fits`() throws {
        #expect(try bench.run("catalogue", "--theme", "xyzzy").code == 1)
    }

    @Test(arguments: [("cases: [sag-99]\n", "1:9"), ("cases: [sag-01\n", ":2:"), ("casses: []\n", "1:9"), ("", "1:1")])
    func `65: a damaged choice is told at its place`(_ text: String, _ place: String) throws {
        let path = try file(text)
        let run = try bench.run("catalogue", "--choice", path)
        #expect(run.code == 65)
        #expect(run.errors.contains(path))
        #expect(run.errors.contains(place), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func `66: a choice that is not there, and a file that cannot be written`() throws {
        #expect(try bench.run("catalogue", "--choice", "Nowhere.yml").code == 66)
        #expect(try bench.run("catalogue", "--size", "1", "--output", "/nowhere/x").code == 66)
    }

    // MARK: Sheet

    @Test(arguments: ["html", "markdown", "text"]) func `The sheet of a consultation names nobody`(_ format: String) throws {
        let concern = """
            En lærer er bekymret for Yrsa Kvistgaard på 15 år, cpr 010109-1234, der bor på Rugmarksvej 12. Hun deler voldelige videoer.
            Hendes mor Karin har telefon 22 33 44 55 og mail karin.kvistgaard@example.org.
            """
        let run = try bench.run("consult", "-", "--format", format, input: concern)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("Lignende sager"))
        for words in ["Yrsa", "Kvistgaard", "Karin", "010109", "1234", "Rugmarksvej", "22 33", "example.org"] {
            #expect(!run.output.lowercased().contains(words.lowercased()), "\(words)")
        }
    }

    @Test(arguments: ["html", "markdown"]) func `The sheet of a search holds nothing that was typed`(_ format: String) throws {
        let run = try bench.run("search", "mentor til Yrsa Kvistgaard", "--filter", "age_legal=over_18", "--format", format)
        #expect(run.code == 0)
        for word in ["Yrsa", "Kvistgaard", "yrsa"] { #expect(!run.output.contains(word)) }
        for words in ["112", "Over 18", "ikke repræsentative"] { #expect(run.output.contains(words), "\(words)") }
    }
}
