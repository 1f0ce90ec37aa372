internal import KnowledgeModel

/// Makes chips of what a text says: one for each value, with all the words that say it.
struct ChipMaker {
    private let book: CueBook
    private let vocabulary: Vocabulary
    private let text: ConcernText

    init(_ book: CueBook, _ vocabulary: Vocabulary, _ text: ConcernText) {
        self.book = book
        self.vocabulary = vocabulary
        self.text = text
    }

    private struct Said {
        var words: [[Int]]
        var hasNumber: Bool
    }

    func chips(_ statements: Statements) -> [ReadConcern.Chip] {
        var held = gathered(statements.held)
        keepOne(in: &held)
        addImplied(to: &held)
        dropBroader(from: &held)
        var denied = gathered(statements.denied)
        addImplied(to: &denied)
        denied = denied.filter { !isContradicted($0.key, by: held) }
        let chips = held.map { ($0.key, $0.value, false) } + denied.map { ($0.key, $0.value, true) }
        return chips.sorted { ($0.2 ? 1 : 0, $0.0) < ($1.2 ? 1 : 0, $1.0) }.map { chip(of: $0.0, $0.1, isDenied: $0.2) }
    }

    private func gathered(_ statements: [Statements.Said]) -> [Int: Said] {
        var gathered: [Int: Said] = [:]
        for said in statements {
            gathered[said.value, default: Said(words: [], hasNumber: false)].words.append(said.words)
            if said.hasNumber { gathered[said.value]?.hasNumber = true }
        }
        return gathered
    }

    /// Of a field that takes one value: the one said with a number, else the first that is said.
    private func keepOne(in held: inout [Int: Said]) {
        for (number, field) in book.fields.enumerated() where field.isSingle {
            let rivals = held.filter { book.values[$0.key].field == number }
            let best = rivals.min { rank($0) < rank($1) }
            for value in rivals.keys where value != best?.key { held[value] = nil }
        }
    }

    private func rank(_ rival: (key: Int, value: Said)) -> (Int, Int, Int) {
        (rival.value.hasNumber ? 0 : 1, rival.value.words.first?.first ?? 0, rival.key)
    }

    /// *15-årig* says the age group, and with it that the person is a minor: more surely than any other word.
    private func addImplied(to held: inout [Int: Said]) {
        for (value, said) in held.sorted(by: { $0.key < $1.key }) {
            for implied in book.values[value].implied.compactMap(book.value) {
                let field = book.values[implied].field
                if book.fields[field].isSingle {
                    for rival in held.keys where book.values[rival].field == field && rival != implied { held[rival] = nil }
                }
                held[implied, default: Said(words: [], hasNumber: false)].words += said.words
            }
        }
    }

    /// *Domme sammen med vennerne* is crime; the broader value adds nothing.
    private func dropBroader(from held: inout [Int: Said]) {
        for value in held.keys {
            for broader in broaderValues(than: value) { held[broader] = nil }
        }
    }

    private func broaderValues(than value: Int) -> [Int] {
        let field = book.fields[book.values[value].field].id
        return (scheme(ofField: field)?.ancestry(of: book.values[value].id).dropFirst() ?? [])
            .compactMap { book.value(FieldValue(field: field, value: $0.id)) }
    }

    /// Whether the value, or a narrower one, is said to hold elsewhere in the text.
    private func isContradicted(_ value: Int, by held: [Int: Said]) -> Bool {
        held.keys.contains { $0 == value || broaderValues(than: $0).contains(value) }
    }

    private func scheme(ofField id: String) -> ConceptScheme? {
        vocabulary.peopleField(id)?.type.scheme.flatMap(vocabulary.scheme)
    }

    private func chip(of value: Int, _ said: Said, isDenied: Bool) -> ReadConcern.Chip {
        let field = book.fields[book.values[value].field].id
        return ReadConcern.Chip(
            field: field, fieldLabel: vocabulary.label(ofField: field), value: book.values[value].id, label: book.values[value].label,
            words: text.ranges(of: said.words), isDenied: isDenied)
    }
}

extension Vocabulary {
    func peopleField(_ id: String) -> FieldDefinition? {
        kinds.lazy.filter(\.isAboutPeople).flatMap(\.fields).first { $0.id == id }
    }

    func label(ofField id: String) -> Label { peopleField(id)?.label ?? Label(da: id, en: id) }
}

extension ConcernText {
    /// Where words stand in the text; neighbours are joined, and what is named twice comes once.
    func ranges(of words: [[Int]]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var previous: Int?
        for word in Set(words.joined()).sorted() {
            let range = self.words[word].range
            if let before = previous, before + 1 == word, self.words[before].segment == self.words[word].segment,
                let last = ranges.popLast()
            {
                ranges.append(last.lowerBound..<range.upperBound)
            } else {
                ranges.append(range)
            }
            previous = word
        }
        return ranges
    }
}
