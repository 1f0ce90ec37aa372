@testable import Anonymisation
import KnowledgeModel
import Testing

/// What the gate makes of an entry when it has its lists and the dictionary.
@Suite struct GateRuleTests {
    private let vocabulary = Vocabulary.small.with(Shipped.corpus.vocabulary.anonymity)
    private var gate: Gate { Gate(vocabulary: vocabulary, dictionary: Shipped.dictionary) }

    private func rules(_ entry: Entry) -> [String] { gate.examine(entry).findings.map(\.rule) }

    @Test(arguments: [
        ("Ring til ham på 22 33 44 55.", "phone"), ("Hun hedder Solvej Tranholt.", "name"), ("De bor i Nakskov.", "place"),
        ("Han er 14 år.", "age"), ("Det skete den 14. november 2023.", "date"), ("Han går i 8.b.", "class"),
        ("Han er kurder.", "nationality"),
        ("Han går på Rosenlundskolen.", "institution"), ("Se 050811-6677.", "cpr"),
    ])
    func `A case with an identifier is refused, invented or not`(_ text: String, _ rule: String) {
        #expect(rules(.sample(kind: "case", text: text)) == [rule])
    }

    @Test(arguments: ["De bor i Nakskov.", "Det skete den 14. november 2023.", "De 15-årige er flest.", "Han er kurder."])
    func `Guidance may tell places, dates and subjects`(_ text: String) {
        #expect(rules(.sample(kind: "guidance", text: text)).isEmpty)
    }

    @Test(arguments: ["[navn 1] ringede.", "Ring på [telefon].", "Hun er [alder: teenager].", "Han sagde [sagsnummer] til [navn 12]."])
    func `A placeholder that is left is refused`(_ text: String) {
        #expect(Set(rules(.sample(kind: "case", text: text))) == ["placeholder"])
    }

    @Test(arguments: ["Loven siger [1] og [2].", "Hun sagde »[…] og så gik han«.", "En [note] står her.", "Tegnet [ er åbent."])
    func `Other brackets are text`(_ text: String) {
        #expect(rules(.sample(kind: "case", text: text)).isEmpty)
    }

    @Test func `Title, heading, header and records are looked at as well`() throws {
        let figure = FieldContent.records(
            [
                StructuredValue(members: [
                    .init(id: "caveat", content: .text("Ring 22 33 44 55.")),
                    .init(
                        id: "rows",
                        content: .list([StructuredValue(members: [.init(id: "label", content: .text("Skriv til nadia@falk.dk"))])])),
                ])
            ], value: nil)
        let entry = Entry.sample(
            kind: "guidance", title: "Om Solvej Tranholt", fields: ["licence": .texts(["Se 050811-6677."]), "figure": figure])
        #expect(Set(rules(entry)) == ["name", "cpr", "phone", "mail"])
    }

    @Test func `A link's destination and a citation's section are looked at as well`() {
        let link = Entry(
            id: "x", kind: "guidance", title: Label(da: "Om", en: "Om"), fields: [:],
            sections: [
                Section(
                    heading: "Mere", anchor: "mere",
                    blocks: [
                        .paragraph([
                            .link(text: "her", destination: "https://facebook.com/nadia.falk"),
                            .citation(Citation(source: "S3", section: "Solvej Tranholt")),
                        ])
                    ])
            ])
        #expect(Set(rules(link)) == ["url", "name"])
    }

    @Test func `A finding names its place and holds no word of the entry`() throws {
        let entry = Entry.sample(kind: "case", text: "Ring til Solvej Tranholt på 22 33 44 55.")
        for finding in gate.examine(entry).findings {
            for text in [finding.reason.da, finding.reason.en, finding.wayOut.da, finding.wayOut.en] {
                #expect(!text.contains("Solvej") && !text.contains("22 33"))
            }
            guard case .text(let number, let range) = finding.place else {
                Issue.record("no place")
                continue
            }
            let scalars = Array(EntryTexts(of: entry, vocabulary: vocabulary).texts[number].text.unicodeScalars)
            #expect(["Solvej Tranholt", "22 33 44 55"].contains(String(String.UnicodeScalarView(scalars[range]))))
        }
    }

    @Test func `An entry of real people needs two reviewers of this very text`() throws {
        let entry = Entry.sample(kind: "case", provenance: .values(["composite"]))
        #expect(rules(entry) == ["record"])
        #expect(rules(entry.reviewed(by: 1, hash: nil)) == ["record", "record"])
        let finding = try #require(gate.examine(entry.reviewed(by: 2, hash: "0")).findings.first)
        let hash = try #require(finding.wayOut.en.firstMatch(of: /text_hash: (\w{16})/)?.output.1)
        #expect(gate.examine(entry.reviewed(by: 2, hash: String(hash))).passed != nil)
        #expect(rules(entry.reviewed(by: 1, hash: String(hash))) == ["record"])
        // One word changed: the approval is void.
        let changed = Entry.sample(kind: "case", provenance: .values(["composite"]), text: "En ung kvinde.")
        #expect(rules(changed.reviewed(by: 2, hash: String(hash))) == ["record"])
    }

    /// Every place in which somebody writes free words that a reader sees.
    private static let wholeEntries: [String: Entry] = {
        func entry(
            title: String = "Titel", heading: String = "Baggrund", block: Block = .paragraph([.text("En tekst.")]),
            licence: String = "Egen",
            caveat: String = "Kun ét år", row: String = "Sager"
        ) -> Entry {
            let rows = StructuredValue(members: [.init(id: "label", content: .text(row))])
            let figure = StructuredValue(members: [
                .init(id: "caveat", content: .text(caveat)), .init(id: "rows", content: .list([rows])),
            ])
            return Entry(
                id: "x", kind: "guidance", title: Label(da: title, en: title),
                fields: ["licence": .texts([licence]), "figure": .records([figure], value: nil)],
                sections: [Section(heading: heading, anchor: "a", blocks: [block])])
        }
        return [
            "as it was": entry(), "title": entry(title: "En anden"), "heading": entry(heading: "Bekymring"),
            "paragraph": entry(block: .paragraph([.text("En anden.")])), "quote": entry(block: .quote([.text("En tredje.")])),
            "list": entry(block: .list(items: [[.text("En")], [.text("To")]], isOrdered: false)),
            "emphasis": entry(block: .paragraph([.strong("Stærk")])),
            "link": entry(block: .paragraph([.link(text: "her", destination: "https://a.dk")])),
            "destination": entry(block: .paragraph([.link(text: "her", destination: "https://b.dk")])),
            "citation": entry(block: .paragraph([.citation(Citation(source: "S3", section: "Et afsnit"))])),
            "header": entry(licence: "En andens"), "record": entry(caveat: "To år"), "record in a record": entry(row: "Personer"),
        ]
    }()

    @Test func `An approval is bound to every text that a reader sees`() {
        let hashes = Self.wholeEntries.mapValues { EntryTexts.hash(of: $0, vocabulary: vocabulary) }
        #expect(Set(hashes.values).count == hashes.count, "\(hashes)")
    }

    @Test func `Amber passes if two people looked, red never does`() throws {
        func approved(_ text: String) throws -> Gate.Verdict {
            let entry = Entry.sample(kind: "case", provenance: .values(["composite"]), text: text)
            let way = try #require(gate.examine(entry.reviewed(by: 2, hash: "0")).findings.first { $0.rule == "record" })
            let hash = try #require(way.wayOut.en.firstMatch(of: /text_hash: (\w{16})/)?.output.1)
            return gate.examine(entry.reviewed(by: 2, hash: String(hash)))
        }
        #expect(rules(.sample(kind: "case", text: "Alle lyttede til Ræven den aften.")) == ["name"])
        #expect(try approved("Alle lyttede til Ræven den aften.").passed != nil)
        #expect(try approved("Hun hedder Solvej Tranholt.").passed == nil)
    }

    @Test func `A draft is held back, whatever stands in it`() {
        let draft = Entry.sample(kind: "guidance", text: "Ring 22 33 44 55.", fields: ["review_status": .values(["draft"])])
        #expect(gate.examine(draft).isHeldBack)
        #expect(rules(draft) == ["phone"])
        #expect(gate.examine(.sample(kind: "guidance", fields: ["review_status": .values(["draft"])])).isHeldBack)
    }

    @Test func `An editor allows a text by name, everywhere or in one entry`() {
        func gate(_ allowed: AllowedText) -> Gate {
            let lists = AnonymityLists(words: [.given: ["Anna"]], allowed: [allowed])
            return Gate(vocabulary: Vocabulary.small.with(lists), dictionary: Shipped.dictionary)
        }
        let entry = Entry.sample(kind: "case", text: "De kaldte forløbet Brobyggeriet Zelvik, og Zelviks plan var god.")
        #expect(
            !gate(AllowedText(text: "Zelvik", reason: "et forløb")).examine(entry).findings.contains {
                $0.rule == "name" && $0.tier == .red
            })
        let short = Entry.sample(kind: "case", text: "Forløbet var Zelviks og blev taget fra Zelvik.")
        #expect(gate(AllowedText(text: "Zelvik", reason: "et forløb")).examine(short).passed != nil)
        #expect(gate(AllowedText(text: "Zelvik", reason: "et forløb", entries: ["sag-01"])).examine(short).passed != nil)
        #expect(gate(AllowedText(text: "Zelvik", reason: "et forløb", entries: ["sag-02"])).examine(short).passed == nil)
    }

    @Test func `Nothing finer stands in the text than what is displayed`() {
        let entry = Entry.sample(kind: "case", text: "Han er teenager og bor hos sin mor.")
        #expect(gate.examine(entry).passed != nil)
        #expect(gate.examine(entry, displayed: ["age_band": ["teen"]]).passed != nil)
        #expect(gate.examine(entry, displayed: ["age_band": []]).findings.map(\.rule) == ["finer-than-displayed"])
        #expect(gate.examine(entry, displayed: ["age_band": ["adult"]]).findings.map(\.rule) == ["finer-than-displayed"])
        let young = Entry.sample(kind: "case", text: "Hun er først i tyverne.")
        #expect(gate.examine(young, displayed: ["age_band": []]).findings.map(\.rule) == ["finer-than-displayed", "finer-than-displayed"])
    }

    @Test func `The shipped collection passes with no finding at all`() {
        let gate = Gate(vocabulary: Shipped.corpus.vocabulary, dictionary: Shipped.dictionary)
        #expect(Shipped.corpus.entries.count > 200)
        for entry in Shipped.corpus.entries {
            let findings = gate.examine(entry).findings
            #expect(findings.isEmpty, "\(entry.id): \(findings.map(\.rule))")
        }
    }
}
