/// Headers, footers and page numbers: what stands in the margins of page after page is no part of the text.
enum RunningLines {
    static func remove(from pages: inout [PageLines]) {
        let counts = occurrences(in: pages)
        let least = max(2, pages.count / 4)
        for index in pages.indices {
            let page = pages[index]
            let kept = page.lines.indices.filter { line in
                guard page.isMargin[line] else { return true }
                let form = form(of: page.lines[line].text)
                return counts[form, default: 0] < least && !isPageNumber(page.lines[line].text)
            }
            pages[index].lines = kept.map { page.lines[$0] }
            pages[index].isMargin = kept.map { page.isMargin[$0] }
        }
    }

    /// On how many pages each form of a line stands in a margin.
    private static func occurrences(in pages: [PageLines]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for page in pages {
            let forms = page.lines.indices.filter { page.isMargin[$0] }.map { form(of: page.lines[$0].text) }
            for form in Set(forms) { counts[form, default: 0] += 1 }
        }
        return counts
    }

    /// With one sign for any number, so that «Side 3 af 12» is the same on every page.
    static func form(of line: String) -> String {
        line.lowercased().replacing(/\d+/, with: "#")
    }

    /// «7», «- 7 -», «Side 7», «7 af 12», «Page 7/12»
    static func isPageNumber(_ line: String) -> Bool {
        line.lowercased().wholeMatch(of: /[-–|\s]*(?:side|s\.|page|p\.)?\s*\d{1,4}(?:\s*(?:af|of|\/)\s*\d{1,4})?[-–|.\s]*/) != nil
    }
}
