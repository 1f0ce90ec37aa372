import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

/// What the guide for editors shows can be written down as it stands.
@Suite struct GuideTests {
    /// The fenced blocks of the guide, by the language that is named with them.
    private static func examples(_ language: String) throws -> [String] {
        let guide = try String(contentsOf: ShippedCorpus.root.appending(path: "Corpus/README.md"), encoding: .utf8)
        var blocks: [(language: String, text: String)] = []
        var open: (fence: Substring, language: String, lines: [Substring])?
        for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
            let fence = line.prefix { $0 == "`" }
            if let block = open {
                guard line == block.fence else {
                    open?.lines.append(line)
                    continue
                }
                blocks.append((block.language, block.lines.joined(separator: "\n") + "\n"))
                open = nil
            } else if fence.count >= 3 {
                open = (fence, String(line.dropFirst(fence.count)), [])
            }
        }
        return blocks.filter { $0.language == language }.map(\.text)
    }

    /// The shipped corpus with the guide's examples in it.
    private static func corpusWithExamples() throws -> Corpus {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appending(path: "GuideTests-\(UUID().uuidString)")
        defer { try? files.removeItem(at: folder) }
        try files.copyItem(at: ShippedCorpus.root.appending(path: "Corpus").resolvingSymlinksInPath(), to: folder)
        let entries = try examples("markdown")
        try #require(entries.count == 2)
        let catalogue = try #require(examples("yaml").first { $0.hasPrefix("- id:") })
        for (path, text) in zip(["cases/sag-39.md", "guidance/vagttelefon.md", "terms/flere.yml"], entries + [catalogue]) {
            try Data(text.utf8).write(to: folder.appending(path: path))
        }
        return try CorpusReader.read(folder: folder.path(percentEncoded: false))
    }

    @Test func `The guide's examples read without a message`() throws {
        let corpus = try Self.corpusWithExamples()
        expectNone(corpus.diagnostics.map { $0.rendered(in: .english) })
        let added = Set(corpus.entries.map(\.id)).subtracting(ShippedCorpus.entries.map(\.id))
        #expect(added == ["sag-39", "vagttelefon", "ord-gadeplan"])
    }

    @Test func `The guide's examples do as the guide says`() throws {
        let entries = Dictionary(uniqueKeysWithValues: try Self.corpusWithExamples().entries.map { ($0.id, $0) })
        let example = try #require(entries["sag-39"])
        let words = example.sections.map(\.plainText.wordCount).reduce(0, +)
        #expect((350...700).contains(words), "the case has \(words) words")
        expectNone(Giveaways.Rule.allCases.flatMap { rule in example.passages.flatMap { Giveaways.find(rule, in: $0) } })
        for step in example.records(of: "intervention") {
            #expect(example.values(of: "actor").contains(step["actor"]?.text ?? ""))
        }
        for id in ["vagttelefon", "ord-gadeplan"] {
            let text = try #require(entries[id])
            #expect(text.citedPlaces == text.namedPlaces)
            #expect(!text.citedPlaces.isEmpty)
        }
        let sections = try #require(entries["vagttelefon"]).sections
        expectNone(sections.filter { !(30...200).contains($0.plainText.wordCount) }.map { "«\($0.heading)» is too short or too long" })
    }

    @Test func `The guide names every kind's folder and the beginning of its ids`() throws {
        let guide = try String(contentsOf: ShippedCorpus.root.appending(path: "Corpus/README.md"), encoding: .utf8)
        for kind in ShippedCorpus.vocabulary.kinds {
            #expect(guide.contains("`\(kind.folder)`"), "the folder of '\(kind.id)' is missing")
            #expect(guide.contains("`\(kind.prefix)"), "the prefix of '\(kind.id)' is missing")
        }
    }

    @Test func `A template says what the guide says`() throws {
        let vocabulary = ShippedCorpus.vocabulary
        let template = EntryTemplate(kind: try #require(vocabulary.kind("case")), vocabulary: vocabulary).text
        let example = try #require(Self.examples("markdown").first)
        // Every field and every section of the example is in the template, the fields perhaps as a comment.
        for line in example.split(separator: "\n") {
            if line.hasPrefix("## ") { #expect(template.contains("\n\(line)\n"), "\(line)") }
            guard let field = line.firstMatch(of: /^(\w+):/)?.output.1, line.hasPrefix(field) else { continue }
            #expect(template.contains("\n\(field):") || template.contains("\n# \(field):"), "\(field)")
        }
        for section in try #require(vocabulary.kind("case")).sections {
            #expect(template.lowercased().contains("# - \(section):"), "there is no advice on «\(section)»")
        }
    }
}
