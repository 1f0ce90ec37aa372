import CorpusFiles
import Testing

@Suite struct `What lies beside the entries` {
    @Test func `A choice of cases in a folder of its own is no entry`() throws {
        let fixture = try CorpusFixture(Sample.whole.merging(["catalogues/ti.kasus-katalog.yml": "cases: [sag-01]\n"]) { $1 })
        try expect(fixture.problems(), is: [])
    }

    @Test func `A criterion may name fields to be covered together, and they have to exist`() throws {
        try expect(
            problemsWithVocabulary(writing: "fields: [extremism], with: [situation]}", for: "fields: [extremism]}"), is: [])
        try expect(
            problemsWithVocabulary(writing: "fields: [extremism], with: [situatoin]}", for: "fields: [extremism]}").map {
                $0.contains("'situatoin'")
            },
            is: [true])
    }
}
