import Foundation
import Testing

/// `kasus import` of documents.
@Suite struct ImportCommandTests {
    private let bench = ImportBench.make()

    @Test func `A document becomes a draft; its contacts are gone, and nothing repeats them`() throws {
        let run = try bench.run("import", "plan.txt")
        #expect(run.code == 0)
        try Golden.expect(run.output + "---\n" + run.errors, matches: "import.txt")
        let draft = try ImportBench.read(bench)
        try Golden.expect(draft, matches: "import-draft.md")
        for secret in ImportBench.secrets { #expect(!(draft + run.output + run.errors).contains(secret), "\(secret)") }
        #expect(draft.contains("Ring til [navn 1], telefon [telefon], eller skriv til [mailadresse]"))
        #expect(draft.contains("⟦Zorbafixen: navn?⟧"))
    }

    @Test func `As JSON and in English`() throws {
        try Golden.expect(try bench.run("import", "plan.txt", "--format", "json").output, matches: "import.json")
        bench.remove(ImportBench.draft)
        let run = try bench.run("import", "plan.txt", "--language", "en")
        try Golden.expect(run.output + "---\n" + run.errors, matches: "import-english.txt")
    }

    @Test func `A draft can be read by its owner only`() throws {
        _ = try bench.run("import", "plan.txt")
        let attributes = try FileManager.default.attributesOfItem(atPath: bench.folder + "/" + ImportBench.draft)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `A check reports every mark of a draft at its place, as warnings`() throws {
        _ = try bench.run("import", "plan.txt")
        let check = try bench.run("check", ImportBench.draft)
        #expect(check.code == 0)
        let lines = try ImportBench.read(bench).split(separator: "\n", omittingEmptySubsequences: false)
        var count = 0
        for (number, line) in lines.enumerated() {
            for (column, character) in line.enumerated() where character == "⟦" {
                // What the gate says itself stands right behind the mark.
                let places = [column + 1, column + 2].map { "\(ImportBench.draft):\(number + 1):\($0): warning: " }
                #expect(check.lines.contains { line in places.contains { line.hasPrefix($0) } }, "\(number + 1):\(column + 1)")
                count += 1
            }
        }
        #expect(count > 8)
        #expect(!check.output.contains("error:"))
    }

    @Test func `A draft is not found until it is approved, and found then`() throws {
        #expect(try bench.run("import", "plan.txt").code == 0)
        let first = try bench.run("index")
        #expect(first.code == 0, "\(first.errors)")
        #expect(first.errors.contains("1 kladde i 'Corpus/drafts' er ikke med"))
        #expect(try bench.run("search", "\"frivillig for dem begge\"").code == 1)
        #expect(try bench.run("show", "plan-for-tidlig-hjaelp").code == 1)
        try approve()
        let second = try bench.run("index")
        #expect(second.code == 0, "\(second.errors)")
        #expect(try bench.run("search", "frivillig samtale familie").output.contains("plan-for-tidlig-hjaelp"))
        #expect(try bench.run("show", "plan-for-tidlig-hjaelp").code == 0)
    }

    @Test func `A draft that is approved with a mark in it stops the index, and the place is told`() throws {
        _ = try bench.run("import", "plan.txt")
        let draft = try ImportBench.read(bench)
        bench.write(draft.replacing("review_status: draft", with: "review_status: approved"), to: ImportBench.draft)
        let run = try bench.run("index")
        #expect(run.code == 65)
        #expect(run.errors.contains("\(ImportBench.draft):"))
        #expect(run.errors.contains("mærke fra import"))
    }

    /// What an editor does: fills in the header, rewrites the text, moves the file.
    private func approve() throws {
        let header = """
            ---
            id: plan-for-tidlig-hjaelp
            kind: guidance
            title: Plan for tidlig hjælp
            provenance: published_summary
            review_status: approved
            sources:
              - {id: S9, section: Samtaler}
            doc_type: local_plan
            publisher: [kasus]
            year: 2024
            validity: current
            audience: [caseworker]
            topic: [offers]
            licence: Egen formulering
            personal_data_removed: true
            ---

            ## Samtaler

            Det er frivilligt for den unge og familien at komme til samtale. [S9, Samtaler]

            """
        bench.write(
            "sources:\n  - {id: S9, title: Plan for tidlig hjælp, publisher: kasus, year: 2024}\n", to: "Corpus/vocabulary/sources9.yml")
        bench.remove(ImportBench.draft)
        bench.write(header, to: "Corpus/guidance/plan-for-tidlig-hjaelp.md")
    }

    @Test func `What lies in the folder of drafts stops nothing while it is unfinished`() throws {
        bench.write(
            "---\nid: uferdig\nkind: guidance\nreview_status: draft\ntitle: Uferdig\nyear: i fjor\n---\n\n## Et\n\nTekst.\n",
            to: "Corpus/drafts/uferdig.md")
        bench.write("---\nkind: [\nreview_status: draft\n---\n", to: "Corpus/drafts/knust.md")
        #expect(try bench.run("index").code == 0)
        let check = try bench.run("check")
        #expect(check.code == 0)
        #expect(check.output.contains("Corpus/drafts/uferdig.md:6:7: warning: 'i fjor' er ikke et årstal"))
        #expect(check.output.contains("Corpus/drafts/knust.md:"))
    }

    @Test func `A draft that does not say that it is one is an error`() throws {
        bench.write("---\nid: uferdig\nkind: guidance\ntitle: Uferdig\n---\n\n## Et\n\nTekst.\n", to: "Corpus/drafts/uferdig.md")
        let run = try bench.run("index")
        #expect(run.code == 65)
        #expect(run.errors.contains("review_status"))
    }

    @Test func `A draft with the id of an entry is told, and the entry stays`() throws {
        _ = try bench.run("import", "plan.txt")
        let draft = try ImportBench.read(bench)
        bench.write(draft.replacing("id: plan-for-tidlig-hjaelp", with: "id: proeve-mentor"), to: "Corpus/drafts/proeve-mentor.md")
        #expect(try bench.run("check").output.contains("id 'proeve-mentor' findes allerede"))
        #expect(try bench.run("index").code == 0)
        #expect(try bench.run("show", "proeve-mentor").code == 0)
    }

    // MARK: Nothing is lost

    @Test func `A draft that is there is left as it is`() throws {
        _ = try bench.run("import", "plan.txt")
        bench.write("mit arbejde", to: ImportBench.draft)
        let run = try bench.run("import", "plan.txt")
        #expect(run.code == 1)
        #expect(run.errors.contains("findes allerede"))
        #expect(try ImportBench.read(bench) == "mit arbejde")
    }

    @Test func `A title that an entry has gives another id`() throws {
        bench.write("Prøve mentor\nEn lang sætning om mentorer, som står her for at være tekst i et dokument.\n", to: "mentor.txt")
        #expect(try bench.run("import", "mentor.txt").code == 0)
        #expect(ImportBench.drafts(bench) == ["proeve-mentor-2.md"])
    }

    @Test func `A bad file stops no other, and the exit code tells`() throws {
        bench.write("%PDF-1.4 og ikke mere", to: "knust.pdf")
        bench.write("", to: "tom.txt")
        let run = try bench.run("import", "tom.txt", "mangler.pdf", "plan.txt", "andet.xyz")
        #expect(run.code == 66)
        #expect(ImportBench.drafts(bench) == ["plan-for-tidlig-hjaelp.md"])
        #expect(run.errors.contains("'tom.txt' har ingen tekst"))
        #expect(run.errors.contains("der er ingen fil 'mangler.pdf'"))
        #expect(run.errors.contains("'andet.xyz' er ikke af en kendt slags; kendte er .pdf"))
    }

    @Test(arguments: [("plan.pdf", "poppler-utils"), ("plan.html", "pandoc"), ("plan.docx", "pandoc")])
    func `A missing tool is named with the package that brings it`(_ name: String, _ package: String) throws {
        let start = name.hasSuffix("pdf") ? "%PDF-1.4\n" : name.hasSuffix("docx") ? "PK\u{3}\u{4}" : "<p>Tekst"
        bench.write(start, to: name)
        let run = try bench.bash("PATH=/nowhere \"$KASUS\" import \(name)")
        #expect(run.code == 66)
        #expect(run.errors.contains("sudo apt-get install \(package)"))
    }

    @Test func `Wrong usage is told`() throws {
        #expect(try bench.run("import").code == 64)
        let run = try bench.run("import", "plan.txt", "--source", "S77")
        #expect(run.code == 64)
        #expect(run.errors.contains("ukendt kilde 'S77'; kendte er S0"))
        #expect(try bench.run("import", "plan.txt", "anden.txt", "--source", "S1").code == 64)
        #expect(ImportBench.drafts(bench).isEmpty)
    }

    @Test func `Without lists of names nothing is imported`() throws {
        bench.remove("Corpus/anonymity")
        let run = try bench.run("import", "plan.txt")
        #expect(run.code == 66)
        #expect(ImportBench.drafts(bench).isEmpty)
    }

    // MARK: Sources

    @Test func `A known source is cited as the vocabulary has it`() throws {
        #expect(try bench.run("import", "plan.txt", "--source", "S3").code == 0)
        let draft = try ImportBench.read(bench)
        #expect(draft.contains("  - {id: S3, section: \"Samtaler\", year: 2024}"))
        #expect(draft.contains("[S3, Samtaler]"))
        #expect(draft.contains("year: 2024\n"))
        #expect(!draft.contains("Føj den til"))
    }

    @Test func `Two new sources have two ids`() throws {
        bench.write("En anden plan for hjælp\nDen er lige så lang som den første, og den handler om noget helt andet.\n", to: "anden.txt")
        _ = try bench.run("import", "plan.txt", "anden.txt")
        #expect(try ImportBench.read(bench).contains("[S5, Samtaler]"))
        #expect(try ImportBench.read(bench, "Corpus/drafts/en-anden-plan-for-hjaelp.md").contains("[S6, Indledning]"))
    }

    @Test func `A PDF is cited by its pages`() throws {
        guard (try bench.bash("command -v pdftotext")).code == 0 else {
            return print("skipped: there is no 'pdftotext' here; the package 'poppler-utils' brings it")
        }
        bench.write(
            ImportBench.pdf([
                ("Samtaler med unge", 100), ("En samtale er et tilbud til den unge og hele familien, og den er frivillig.", 140),
            ]),
            to: "plan.pdf")
        let run = try bench.run("import", "plan.pdf")
        #expect(run.code == 0, "\(run.errors)")
        let draft = try ImportBench.read(bench, "Corpus/drafts/samtaler-med-unge.md")
        #expect(draft.contains("og den er frivillig. [S5 s. 1]"))
        #expect(draft.contains("  - {id: S5, page: 1}\n"))
        #expect(draft.contains("pages: 1}"))
    }

    @Test func `Pages without headings are passages, and what has no page is asked for`() throws {
        let words = String(repeating: "Her står der meget om samtaler med unge. ", count: 15)
        bench.write("Plan for Nordby\n\nHent den her\n\n" + (1...3).map { "\($0) \(words)" }.joined(separator: "\n\n"), to: "sider.txt")
        #expect(try bench.run("import", "sider.txt").code == 0)
        let draft = try ImportBench.read(bench, "Corpus/drafts/plan-for-nordby.md")
        let sections = draft.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(sections == ["## Indledning", "## Side 1", "## Side 2", "## Side 3"])
        #expect(draft.contains("Hent den her ⟦side?⟧"))
        #expect(draft.contains("[S5 s. 2]"))
    }

    @Test func `Brackets of the document are no citation and no mark, and no markup comes in`() throws {
        bench.write(
            "Plan for tegn\nTeksten [S1 s. 3] har ⟦tegn⟧ og <script>alert(1)</script> og *stjerner* &amp; mere, som skal stå her.\n"
                + "12. juni holder de et møde, som varer en hel dag, og alle er med til det.\n",
            to: "tegn.txt")
        #expect(try bench.run("import", "tegn.txt").code == 0)
        let draft = try ImportBench.read(bench, "Corpus/drafts/plan-for-tegn.md")
        #expect(draft.contains("Teksten (S1 s. 3) har (tegn) og \\<script>alert(1)\\</script> og \\*stjerner\\* \\&amp; mere"))
        #expect(draft.contains("\n12\\. juni holder"))
        #expect(try bench.run("check").output.contains("HTML") == false)
    }
}
