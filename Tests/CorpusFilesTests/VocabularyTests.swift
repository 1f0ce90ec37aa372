import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `What does the vocabulary say` {
    private func vocabulary() throws -> Vocabulary { try CorpusFixture().read().vocabulary }

    @Test func `A value has labels, other words, what is broader, and attributes`() throws {
        let vocabulary = try vocabulary()
        let islamist = try #require(vocabulary.scheme("extremism")?["islamist"])
        #expect(islamist.label == Label(da: "Ekstrem islamisme", en: "Extreme Islamism"))
        #expect(islamist.alternatives == ["islamisme"])
        #expect(islamist.englishAlternatives == ["jihadism"])
        #expect(vocabulary.scheme("extremism")?.ancestry(of: "other.ethnic").map(\.id) == ["other.ethnic", "other"])
        #expect(vocabulary.scheme("sign")?["l.i1"]?.attributes["close"] == ["n.s1"])
        #expect(vocabulary.scheme("offer")?["mentor"]?.group == "ordinary")
    }

    @Test func `The order of values is the file's`() throws {
        let severity = try #require(try vocabulary().scheme("severity"))
        #expect(severity.isOrdered)
        #expect(severity.position(of: "other") == 0)
        #expect(severity.position(of: "serious") == 1)
        #expect(severity.position(of: "nej") == nil)
    }

    @Test func `A field has its settings, and its scheme's label where it has none`() throws {
        let vocabulary = try vocabulary()
        let field = try #require(vocabulary.kind("case")?.fields.first { $0.id == "extremism" })
        #expect(field.label == Label(da: "Form", en: "Form"))
        #expect(field.type == .concept(scheme: "extremism"))
        #expect(field.cardinality == .one)
        #expect(field.isFacet)
        #expect(field.similarity == .tree)
        #expect(field.weight == 2)
        #expect(field.quasiIdentifier == .high)
        #expect(field.section == "bekymring")
        #expect(vocabulary.kind("case")?.fields.first { $0.id == "offer" }?.type.scheme == "offer")
    }

    @Test func `A kind has its folder, its prefix, its sections and its concept`() throws {
        let vocabulary = try vocabulary()
        let kind = try #require(vocabulary.kind("case"))
        #expect(kind.folder == "cases")
        #expect(kind.prefix == "sag-")
        #expect(kind.isAboutPeople)
        #expect(kind.sections == ["baggrund", "bekymring", "udfald"])
        #expect(vocabulary.kind("guidance")?.sections == [])
        #expect(vocabulary.kind("sign")?.concept == .id(scheme: "sign"))
        #expect(vocabulary.kind("offer")?.concept == .field("offer"))
    }

    @Test func `Facets are named once, the common ones first`() throws {
        try expect(vocabulary().facets.map(\.id), is: ["kind", "extremism", "situation", "sign_severity"])
    }

    @Test func `Sources, rules and criteria are read`() throws {
        let vocabulary = try vocabulary()
        #expect(vocabulary.source("S1")?.pages == 59)
        #expect(vocabulary.source("S3")?.pages == nil)
        #expect(vocabulary.source("X")?.isCitable == false)
        #expect(vocabulary.disclosure.k == 5)
        #expect(vocabulary.disclosure.key == ["extremism"])
        #expect(vocabulary.criteria.map(\.id) == ["c1"])
    }

    @Test func `A ring of broader values ends`() {
        func concept(_ id: String, broader: String) -> Concept { Concept(id: id, label: Label(da: id, en: id), broader: broader) }
        let scheme = ConceptScheme(
            id: "s", label: Label(da: "", en: ""), isOrdered: false, groups: [],
            concepts: [concept("a", broader: "b"), concept("b", broader: "a")])
        #expect(scheme.ancestry(of: "a").map(\.id) == ["a", "b"])
        #expect(scheme.ancestry(of: "c").map(\.id) == [])
    }
}
