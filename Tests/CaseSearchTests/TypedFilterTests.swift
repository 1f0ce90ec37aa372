import Testing

@testable import CaseSearch

@Suite struct TypedFilterTests {
    private func isFilter(_ field: String, _ value: String) -> Bool { field == "age_legal" && ["under_18", "over_18"].contains(value) }

    @Test func `Filters are taken out of what is typed, several values of a field together`() {
        let typed = TypedFilters("age_legal:under_18 mentor  age_legal:over_18", isFilter: isFilter)
        #expect(typed.text == "mentor ")
        #expect(typed.filters == ["age_legal": ["under_18", "over_18"]])
    }

    @Test(arguments: ["mentor kl. 10:30", "age_legal:under18", "-age_legal:under_18", "\"age_legal:under_18 mentor\"", ":", "", "  "])
    func `What is no filter stays as it was typed`(_ text: String) {
        let typed = TypedFilters(text, isFilter: isFilter)
        #expect(typed.text == text)
        #expect(typed.filters.isEmpty)
    }
}
