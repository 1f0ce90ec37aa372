import Testing

/// `kasus new` gives a template that takes little to become an entry.
@Suite struct TemplateTests {
    /// For each kind: the file, and the fields whose values a list of the template cannot give.
    private static let kinds: [(kind: String, path: String, fields: [String: String])] = [
        ("case", "cases/sag-93.md", [:]), ("guidance", "guidance/ny-vejledning.md", [:]), ("sign", "signs/n.s1.md", [:]),
        ("intervention", "interventions/indsats-exit.md", ["intervention": "exit"]), ("tool", "tools/vaerktoej-nyt.md", [:]),
        ("organisation_model", "organisation_models/model-ny.md", [:]), ("figure", "figures/tal-nyt.md", [:]),
        ("trait", "traits/kendetegn-m-1.md", ["concept": "trait=m.1"]), ("term", "terms/ord-nyt.md", [:]),
        ("law", "laws/lov-lab.md", ["concept": "legal_basis=lab"]), ("actor", "actors/aktoer-ssp.md", ["concept": "actor=ssp"]),
    ]

    @Test(arguments: kinds.indices)
    func `A template with its required fields filled in is a draft without an error`(_ index: Int) throws {
        let (kind, path, fields) = Self.kinds[index]
        let bench = Workbench()
        let template = try bench.run("new", kind)
        #expect(template.code == 0)
        bench.write(Self.filled(template.output, path: path, fields: fields), to: "Corpus/" + path)
        let check = try bench.run("check")
        #expect(check.code == 0, "\(check.output)")
        #expect(check.errors == "7 opslag er i orden; 1 kladde.\n")
        #expect(check.output.hasPrefix("Corpus/\(path):"))
        #expect(check.output.hasSuffix(":1: warning: kladde: kommer ikke med, før nogen har godkendt den\n"), "\(check.output)")
    }

    @Test(arguments: kinds.indices)
    func `An empty template is told what it lacks`(_ index: Int) throws {
        let (kind, path, _) = Self.kinds[index]
        let bench = Workbench()
        bench.write(try bench.run("new", kind).output, to: "Corpus/" + path)
        let check = try bench.run("check", "Corpus/" + path)
        #expect(check.code == 65)
        #expect(check.output.contains("Corpus/\(path):"))
    }

    @Test func `A template lists the vocabulary's values as comments`() throws {
        let output = try Workbench.shared.run("new", "case").output
        #expect(output.contains("# Form for ekstremisme / Form of extremism (1)\n"))
        #expect(output.contains("#   islamist: Ekstrem islamisme\n"))
        #expect(output.contains("\n## Baggrund\n"))
    }

    @Test func `Every kind of the vocabulary has a template`() throws {
        let run = try Workbench.shared.run("new", "nosuchkindatall")
        #expect(run.code == 64)
        #expect(run.errors.contains("kendte er " + Self.kinds.map(\.kind).joined(separator: ", ")))
    }

    @Test func `A slip in the kind is met with what may have been meant`() throws {
        #expect(try Workbench.shared.run("new", "cas").errors == "kasus: ukendt materialetype 'cas'; mente du 'case'?\n")
        let english = try Workbench.shared.run("new", "guidence", "--language", "en")
        #expect(english.errors == "kasus: unknown kind 'guidence'; did you mean 'guidance'?\n")
    }

    /// Fills as somebody in a hurry would: the first value of each list, a word for each text, a line in each section.
    private static func filled(_ template: String, path: String, fields: [String: String]) -> String {
        let id = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
        var firstValue: Substring?
        var lines: [String] = []
        for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
            if let value = line.firstMatch(of: /^#   ([^:]+):/) {
                firstValue = firstValue ?? value.output.1
                lines.append(String(line))
                continue
            }
            if let field = line.wholeMatch(of: /(?:# )?(\w+): .*/), let value = fields[String(field.output.1)] {
                lines.append("\(field.output.1): \(value)")
            } else if line.hasPrefix("id: ") {
                lines.append("id: \(id)")
            } else if let field = line.wholeMatch(of: /(\w+): (\[\])?/) {
                let value = firstValue.map(String.init) ?? "Tekst"
                lines.append("\(field.output.1): " + (field.output.2 == nil ? value : "[\(value)]"))
            } else {
                lines.append(String(line))
            }
            if line.hasPrefix("## ") { lines += ["", "Tekst."] }
            firstValue = nil
        }
        return lines.joined(separator: "\n")
    }
}
