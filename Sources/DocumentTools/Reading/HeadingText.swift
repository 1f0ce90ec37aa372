/// What a line's words tell of whether it is a heading.
enum HeadingText {
    /// A heading has few words, at least one letter, no cells, and no end of a sentence; it is no phone number and no address.
    static func canBe(_ text: String) -> Bool {
        guard let last = text.last, text.wordCount <= 16, text.count <= 140, text.contains(where: \.isLetter) else { return false }
        return !".,;:".contains(last) && !text.contains(" | ") && !isContact(text)
    }

    /// «2.1 Formål» is two levels deep; `nil` for what is not numbered.
    static func numberedLevel(_ text: String) -> Int? {
        guard let match = text.prefixMatch(of: /(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=\p{Lu})/), text.wordCount <= 14, canBe(text) else {
            return nil
        }
        // «3 Børn deltog i dag» is a sentence; a number without a dot begins a heading of few words.
        let hasDot = match.output.0.contains(".")
        guard hasDot || text.wordCount <= 7 else { return nil }
        return match.output.1.count { $0 == "." } + 1
    }

    /// A short line with a capital before a sentence or a long line, or before a list. What stands among lines like it, such as
    /// names and addresses, is none.
    static func isShort(_ text: String, before next: String?, isBeforeItem: Bool) -> Bool {
        let isLabel = text.last == ":" && text.wordCount <= 3 && !isBeforeItem
        guard canBe(isLabel ? String(text.dropLast()) : text), text.wordCount <= 12, text.first(where: \.isLetter)?.isUppercase == true,
            let next
        else { return false }
        // «Else Prøve» before «Telefon: …» is a name; «Kontakt» before a sentence is a heading.
        return !(isContact(next) && next.wordCount <= 12) && (isBeforeItem || next.wordCount > 8 && next.count > text.count && !canBe(next))
    }

    /// A short line right above a heading is one too: «Borgerrettede indsatser», «Bekymringssamtaler».
    static func withHeadingsAboveHeadings(_ blocks: [DocumentText.Block]) -> [DocumentText.Block] {
        var result = blocks
        for index in blocks.indices.dropLast() where blocks[index].kind == .paragraph {
            let text = blocks[index].text
            guard case .heading(let level) = blocks[index + 1].kind, level > 1, canBe(text), text.wordCount <= 8,
                text.first?.isUppercase == true
            else { continue }
            result[index].kind = .heading(level: level - 1)
        }
        return result
    }

    /// A mail address, or as many figures as a phone number has.
    private static func isContact(_ text: String) -> Bool {
        text.contains("@") || text.prefix(200).contains(/\d(?:[ .\-]?\d){7}/)
    }
}
