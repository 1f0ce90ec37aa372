internal import KnowledgeModel

/// Nothing finer stands in the text than what is displayed: where an entry shows «under 18», it may not say «teenager».
struct FinerThanDisplayed: GateRule {
    private let words: Wordbook
    private let telling: [TellingWords]

    init(vocabulary: Vocabulary) {
        telling = vocabulary.anonymity.tellingWords
        var phrases = PhraseBook()
        for (number, words) in telling.enumerated() {
            // A place in the list for each value; there are far fewer than fit.
            for word in words.words { phrases.add(word, Tags(min(number, 62))) }
        }
        words = Wordbook(phrases)
    }

    func findings(in entry: ExaminedEntry) -> [Finding] {
        guard let displayed = entry.displayed else { return [] }
        let hidden = telling.enumerated().filter { _, words in
            displayed[words.field].map { !$0.contains(words.value) } ?? false
        }
        guard !hidden.isEmpty else { return [] }
        let hiddenTags = hidden.reduce(into: Tags()) { $0.formUnion(Tags(min($1.offset, 62))) }
        return entry.texts.enumerated().flatMap { number, text -> [Finding] in
            let view = CleanView(text.text)
            let tokens = Tokeniser.tokens(of: view, with: words)
            return words.phrases.hits(in: tokens).filter { !$0.tags.intersection(hiddenTags).isEmpty }.map { hit in
                let range = Int(tokens[hit.tokens.lowerBound].start)..<Int(tokens[hit.tokens.upperBound - 1].end)
                return finding(at: .text(number, view.original(range)))
            }
        }
    }

    private func finding(at place: Finding.Place) -> Finding {
        Finding(
            rule: "finer-than-displayed", tier: .red,
            reason: Label(
                da: "teksten siger mere, end der vises om personen", en: "the text tells more than what is displayed of the person"),
            wayOut: Label(da: "skriv det så groft, som det vises", en: "write it as coarsely as it is displayed"), place: place)
    }
}
