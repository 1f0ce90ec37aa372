internal import KnowledgeModel

/// Reads what stands between the brackets of a citation: `S1 s. 26`, `S1 s. 26-27`, `S3, Sagsflow`.
struct CitationReader {
    let vocabulary: Vocabulary

    struct Problem: Error {
        let message: Label
    }

    /// Whether a bracketed text begins like the id of a source: a capital and digits.
    static func looksLikeCitation(_ text: String) -> Bool {
        let id = text.prefix { $0 != " " && $0 != "," }
        guard let first = id.first, ("A"..."Z").contains(first) else { return false }
        return id.count > 1 && id.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// Whether a citation stands in a text.
    static func findsCitation(in text: String) -> Bool {
        text.split(separator: "[", omittingEmptySubsequences: false).dropFirst()
            .contains { looksLikeCitation(String($0.prefix { $0 != "]" })) }
    }

    func read(_ text: String) -> Result<Citation, Problem> {
        let id = String(text.prefix { $0 != " " && $0 != "," })
        guard let source = vocabulary.source(id), source.isCitable else {
            let known = vocabulary.sources.filter(\.isCitable).map(\.id).joined(separator: ", ")
            return problem("ukendt kilde '\(id)'; kendte er \(known)", "unknown source '\(id)'; known are \(known)")
        }
        let rest = text.dropFirst(id.count)
        if rest.hasPrefix(" s. ") { return readPages(rest.dropFirst(4), of: source) }
        if rest.hasPrefix(", ") {
            let section = rest.dropFirst(2).trimmingPrefix(while: { $0 == " " })
            if !section.isEmpty, source.pages == nil { return .success(Citation(source: id, section: String(section))) }
        }
        return source.pages == nil
            ? problem("skriv '[\(id), Afsnit]'", "write '[\(id), Section]'")
            : problem("skriv '[\(id) s. 12]'", "write '[\(id) s. 12]'")
    }

    private func readPages(_ text: Substring, of source: Source) -> Result<Citation, Problem> {
        guard let count = source.pages else {
            return problem(
                "kilden \(source.id) har ingen sidetal; skriv '[\(source.id), Afsnit]'",
                "source \(source.id) has no pages; write '[\(source.id), Section]'")
        }
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(numbers.count), let first = numbers[0], let last = numbers.last ?? nil, first <= last else {
            return problem(
                "skriv '[\(source.id) s. 12]' eller '[\(source.id) s. 12-13]'", "write '[\(source.id) s. 12]' or '[\(source.id) s. 12-13]'")
        }
        guard first >= 1, last <= count else {
            return problem("kilden \(source.id) har kun \(count) sider", "source \(source.id) has only \(count) pages")
        }
        return .success(Citation(source: source.id, firstPage: first, lastPage: last))
    }

    private func problem(_ da: String, _ en: String) -> Result<Citation, Problem> {
        .failure(Problem(message: Label(da: da, en: en)))
    }
}
