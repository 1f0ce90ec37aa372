import KnowledgeModel
import Testing

/// The plans of the two municipalities name staff with phone and mail. None of that is in the collection.
///
/// What may not be there is found in the sources when the test runs. It stands neither here nor in a message.
@Suite(.withSources) struct ContactTests {
    private static let plans = ["S3", "S4"]

    /// Numbers that the public may call: the hotline stands beside this word in the plan.
    private static let publicLine = "hotline"

    @Test func `No mail address of the plans is in the collection`() {
        let addresses = Set(Self.plans.flatMap { Self.mails(in: SourceDocuments.texts[$0] ?? "") })
        #expect(addresses.count >= 4, "the pattern finds \(addresses.count) addresses in the plans")
        expectNone(Self.entries(holding: addresses) { $0.lowercased() })
        expectNone(ShippedCorpus.entries.flatMap { entry in Self.mails(in: entry.text).map { _ in "\(entry.id) holds a mail address" } })
    }

    @Test func `No phone number of the plans is in the collection, but for the national hotline`() {
        var numbers: Set<String> = []
        var lines: Set<String> = []
        for plan in Self.plans {
            for (number, before) in Self.phones(in: SourceDocuments.ownText(of: plan)) {
                if before.contains(Self.publicLine) { lines.insert(number) } else { numbers.insert(number) }
            }
        }
        #expect(numbers.count >= 5, "the pattern finds \(numbers.count) numbers in the plans")
        #expect(lines.count == 1, "the pattern finds \(lines.count) hotlines in the plans")
        expectNone(Self.entries(holding: numbers.subtracting(lines)) { $0.filter(\.isNumber) })
        // Any other number of eight digits is nobody's business either.
        expectNone(
            ShippedCorpus.entries.flatMap { entry in
                Self.phones(in: entry.text).filter { !lines.contains($0.number) }.map { _ in "\(entry.id) holds a phone number" }
            })
    }

    @Test func `No name of the plans' staff is in the collection`() {
        let names = Set(Self.plans.flatMap { Self.staff(in: SourceDocuments.texts[$0] ?? "") })
        #expect(names.count >= 3, "the pattern finds \(names.count) names in the plans")
        let parts = names.flatMap { [$0] + $0.split(separator: " ").map(String.init) }.filter { $0.count > 3 }
        expectNone(
            ShippedCorpus.entries.flatMap { entry in
                let words = Set(entry.text.split { !$0.isLetter }.map(String.init))
                return parts.filter { words.contains($0) || $0.contains(" ") && entry.text.contains($0) }
                    .map { _ in "\(entry.id) holds the name of an employee" }
            })
    }

    /// The number and the words shortly before it, in small letters.
    private static func phones(in text: String) -> [(number: String, before: String)] {
        text.matches(of: /\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b/).map { match in
            let start = text.index(match.range.lowerBound, offsetBy: -140, limitedBy: text.startIndex) ?? text.startIndex
            return (String(match.output).filter(\.isNumber), text[start..<match.range.lowerBound].lowercased())
        }
    }

    private static func mails(in text: String) -> [String] {
        text.matches(of: /[\w.-]+@[\w.-]+\.\w+/).map { $0.output.lowercased() }
    }

    /// A line of two or three capitalised words, on the line before one with a phone number.
    private static func staff(in text: String) -> [String] {
        let lines = text.split(separator: "\n").map(String.init)
        return zip(lines, lines.dropFirst()).compactMap { line, next in
            next.contains(/^Telefon/) && line.contains(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/) ? line : nil
        }
    }

    private static func entries(holding identifiers: Set<String>, in form: (String) -> String) -> [String] {
        ShippedCorpus.entries.flatMap { entry in
            let text = form(entry.text)
            return identifiers.filter { text.contains($0) }.map { _ in "\(entry.id) holds a mail or a number of the plans" }
        }
    }
}
