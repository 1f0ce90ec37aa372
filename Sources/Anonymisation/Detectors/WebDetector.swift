/// Addresses on the net. A profile points to somebody, another site may; the address of an authority is free.
struct WebDetector: Detector {
    private static let endings: Set<String> = [
        "dk", "com", "net", "org", "eu", "info", "uk", "io", "gg", "app", "xyz", "site", "biz", "edu", "gov", "blog", "shop", "gl",
        "fo", "ru", "fr", "nl", "pl", "onion", "link", "page", "club", "world", "social", "chat", "live",
    ]
    /// Endings that are words as well: only with `www`, `http` or a path.
    private static let wordEndings: Set<String> = [
        "nu", "se", "no", "de", "me", "tv", "to", "so", "is", "fi", "be", "at", "co", "li", "la",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            guard text.tokens[index].form != .mark, text.isGlued(index + 1),
                index == 0 || !text.isGlued(index) || text.tokens[index - 1].isMark(among: "(\"»“'<"),
                let address = Address(text, from: index)
            else {
                index += 1
                continue
            }
            if let match = address.match(in: text) { matches.append(match) }
            index = address.end
        }
        return matches
    }

    /// An address taken apart into host and path.
    private struct Address {
        let start: Int
        let end: Int
        let host: String
        let hasPath: Bool

        init?(_ text: ScannedText, from start: Int) {
            var place = start
            var isMarked = false
            if ["http", "https", "ftp", "hxxp", "hxxps"].contains(text.word(place)), text.isMark(place + 1, ":"),
                text.isMark(place + 2, "/")
            {
                place += text.isMark(place + 3, "/") ? 4 : 3
                isMarked = true
            }
            if text.word(place) == "www", text.isMark(place + 1, ".") {
                place += 2
                isMarked = true
            }
            guard text[place]?.form != .mark, text[place] != nil else { return nil }
            var labels = [""]
            while let token = text[place], place == start || token.gap == .none || labels == [""] && isMarked && token.gap == .none {
                if token.mark == "." {
                    guard text.isGlued(place + 1), text[place + 1]?.form != .mark else { break }
                    labels.append("")
                } else if token.form == .mark, token.mark != "-", token.mark != "_" {
                    break
                } else {
                    labels[labels.count - 1] += token.lower
                }
                place += 1
            }
            guard labels.count > 1 || isMarked, let ending = labels.last else { return nil }
            let hasPath = text.isMark(place, "/") && text.isGlued(place) && text.isGlued(place + 1)
            if !isMarked {
                guard labels[0].count > 1 || hasPath,
                    WebDetector.endings.contains(ending) || hasPath && WebDetector.wordEndings.contains(ending)
                else {
                    return nil
                }
                // `slut.De` is a sentence without its space.
                guard text[place - 1]?.letters != .capital else { return nil }
            }
            while let token = text[place], token.gap == .none, hasPath || token.mark == ":" || token.mark == "?" {
                let isEnd = token.isMark(among: ".,;:!?)\"»”'>]") && !text.isGlued(place + 1)
                if isEnd || token.isMark(among: "\"»”>") { break }
                place += 1
            }
            self.start = start
            end = place
            host = labels.joined(separator: ".")
            self.hasPath = hasPath
        }

        func match(in text: ScannedText) -> Match? {
            let labels = host.split(separator: ".")
            let domains = (0..<max(1, labels.count - 1)).map { labels.dropFirst($0).joined(separator: ".") }
            if domains.contains(where: text.words.publicDomains.contains) { return nil }
            let isPlatform = labels.contains { text.words.tags(of: String($0)).contains(.platform) }
            if isPlatform, !hasPath { return nil }
            return Match(text.range(start..<end), .url, isPlatform ? .certain : .likely)
        }
    }
}
