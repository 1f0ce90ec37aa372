import CaseSearch
import KnowledgeModel
import Testing

import CaseCatalogue

@Suite struct `What does a choice show and lack` {
    private let pool = SmallPool.pool([
        SmallPool.entry("sag-1", "a", "left", ["t1", "t2", "t3"]), SmallPool.entry("sag-2", "b", "left", ["t4"]),
        SmallPool.entry("sag-3", "a", "right", ["t1"]), SmallPool.entry("sag-4", "a", "left", ["t1", "t5"]),
    ])

    private func texts(_ aspects: [Aspect]) -> [String] { aspects.map { $0.text(.english) } }

    @Test func `A case adds what no other chosen case shows`() throws {
        let catalogue = try Catalogue(CatalogueRequest(size: 2, locked: ["sag-1", "sag-2"]), from: pool)
        #expect(texts(catalogue.cases[0].adds) == ["t1", "t2", "t3", "a"])
        #expect(texts(catalogue.cases[1].adds) == ["t4", "b"])
    }

    @Test func `Gaps tell what the choice lacks apart from what the collection lacks`() throws {
        let catalogue = try Catalogue(CatalogueRequest(size: 2, locked: ["sag-1", "sag-2"]), from: pool)
        #expect(texts(catalogue.gaps.ofChoice) == ["t5"])
        #expect(texts(catalogue.gaps.ofCollection) == ["t6", "t7", "t8", "t9", "c", "b + right"])
    }

    @Test func `A swap tells what is lost and what is won`() throws {
        let catalogue = try Catalogue(CatalogueRequest(size: 2, locked: ["sag-1"], kept: ["sag-2"]), from: pool)
        let swap = try #require(catalogue.cases[1].swaps.first { $0.id == "sag-4" })
        #expect(texts(swap.loses) == ["t4", "b"])
        #expect(texts(swap.gains) == ["t5"])
    }

    @Test func `Counts of a value are those of the collection, of the pool and of the choice`() throws {
        let request = CatalogueRequest(size: 2, locked: ["sag-1", "sag-2"], excluded: ["sag-4"])
        let catalogue = try Catalogue(request, from: pool)
        let tag = try #require(catalogue.criteria[0].fields[0].values.first { $0.id == "t1" })
        #expect(tag.collectionCount == 3)
        #expect(tag.poolCount == 2)
        #expect(tag.cases == ["sag-1"])
        #expect(catalogue.coveredCount == 6)
        #expect(catalogue.attainableCount == 6)
    }

    @Test func `Criteria may be named, and fields stand for themselves`() throws {
        let catalogue = try Catalogue(CatalogueRequest(size: 1, criteria: ["side"]), from: pool)
        #expect(catalogue.criteria.map(\.id) == ["side"])
        #expect(catalogue.attainableCount == 2)
    }

    @Test func `The order is the request's, and the others follow by id`() throws {
        let request = CatalogueRequest(size: 3, locked: ["sag-1", "sag-2", "sag-4"], order: ["sag-4", "sag-9"])
        #expect(try Catalogue(request, from: pool).cases.map(\.entry.id) == ["sag-4", "sag-1", "sag-2"])
    }

    @Test func `What an editor changed is told, and nothing where he changed nothing`() throws {
        let own = try Catalogue(CatalogueRequest(size: 2), from: pool).cases.map(\.entry.id)
        let same = try Catalogue(CatalogueRequest(size: 2, kept: own), from: pool)
        #expect(same.edits.added.isEmpty && same.edits.removed.isEmpty)
        let other = try #require(pool.collection.map(\.id).first { !own.contains($0) })
        let edited = try Catalogue(CatalogueRequest(size: 2, kept: [own[0], other]), from: pool)
        #expect(edited.edits.added == [other] && edited.edits.removed == [own[1]])
        #expect(MethodNote(edited).paragraphs.contains { $0.en == "The editor changed the choice: \(other) instead of \(own[1])." })
    }

    @Test func `The method note says from how many, by what, and that it is not representative`() throws {
        let quotas = ["side=left:1..2"].compactMap { Quota($0) }
        let note = MethodNote(try Catalogue(CatalogueRequest(size: 2, quotas: quotas), from: pool)).paragraphs.map(\.en).joined(
            separator: "\n")
        for words in [
            "2 cases", "all 4 cases", "c1 (tag)", "left 1–2", "not representative", "Nemhauser", "All cases of the catalogue are invented",
        ] {
            #expect(note.contains(words), "\(words)")
        }
    }

    @Test(
        arguments: [
            (CatalogueRequest(size: 0), "1 case at least"), (CatalogueRequest(size: -3), "1 case at least"),
            (CatalogueRequest(size: 5), "only 4 cases"), (CatalogueRequest(size: 2, locked: ["sag-7"]), "no case 'sag-7'; did you mean"),
            (CatalogueRequest(size: 2, excluded: ["x"]), "no case 'x'"),
            (CatalogueRequest(size: 2, locked: ["sag-1"], excluded: ["sag-1"]), "both locked and left out"),
            (CatalogueRequest(size: 1, locked: ["sag-1", "sag-2"]), "2 cases are chosen or locked"),
            (CatalogueRequest(size: 1, quotas: ["frm=a:1"].compactMap { Quota($0) }), "'frm' is no field"),
            (CatalogueRequest(size: 1, quotas: ["form=z:1"].compactMap { Quota($0) }), "unknown value 'z' for 'form'"),
            (
                CatalogueRequest(size: 1, quotas: ["secret=t1:1"].compactMap { Quota($0) }),
                "'secret' is no field that a catalogue can cover"
            ),
            (CatalogueRequest(size: 1, quotas: (0..<13).compactMap { Quota("tag=t1:\($0)..") }), "at most 12 quotas"),
            (CatalogueRequest(size: 1, criteria: ["c9"]), "unknown criterion 'c9'"),
        ])
    func `What cannot be done is refused with a reason`(_ request: CatalogueRequest, _ words: String) {
        let problem = #expect(throws: CatalogueProblem.self) { try Catalogue(request, from: pool) }
        #expect(problem?.message.en.contains(words) == true, "\(problem?.message.en ?? "")")
        #expect(problem?.message.da != problem?.message.en)
    }

    @Test func `A theme that no case fits is said to be one`() {
        let empty = SmallPool.pool(pool.collection, matching: [])
        #expect(throws: CatalogueProblem.emptyTheme) { try Catalogue(CatalogueRequest(size: 1, theme: "noget"), from: empty) }
    }
}
