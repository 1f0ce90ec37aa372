public import DanishText
public import KnowledgeModel
internal import Xapian

/// Reads out of a free text what it says in the vocabulary's terms, by the cues that the vocabulary holds.
///
/// Takes time in proportion to the text. Not Sendable, since its analyser is not: use one for each thread.
public final class ConcernReader {
    private let book: CueBook
    private let vocabulary: Vocabulary
    private let matcher: CueMatcher
    private let wordClasses: WordClasses
    private let analyser: Analyser
    private let abbreviations: Set<String>

    /// - Parameter lexicon: takes compounds apart, and tells words of the language from slips. Without it some are missed.
    public convenience init(_ vocabulary: Vocabulary, lexicon: Lexicon?) throws(SearchProblem) {
        do {
            try self.init(vocabulary, Analyser(lexicon))
        } catch {
            throw .library(error.code)
        }
    }

    /// - Parameter isKnown: whether the stem is that of a word of the collection, so that it is no slip.
    init(_ vocabulary: Vocabulary, _ analyser: Analyser, _ isKnown: @escaping (String) -> Bool = { _ in false }) throws(XapianError) {
        self.vocabulary = vocabulary
        self.analyser = analyser
        book = CueBook(vocabulary)
        matcher = CueMatcher(book)
        wordClasses = try WordClasses(book, numbers: vocabulary.concern.numbers, analyser: analyser, isKnown: isKnown)
        abbreviations = Set(vocabulary.concern.signals[.abbreviation] ?? [])
    }

    public func read(_ text: String) throws(SearchProblem) -> ReadConcern {
        do {
            let words = try ConcernText(text, wordClasses, analyser) { abbreviations.contains($0) }
            return concern(in: words)
        } catch {
            throw .library(error.code)
        }
    }

    private func concern(in text: ConcernText) -> ReadConcern {
        let matches = matcher.matches(in: text)
        let statements = Statements(text, book, matches, signals(text, matches))
        let chips = ChipMaker(book, vocabulary, text).chips(statements)
        return ReadConcern(chips: chips, alerts: alerts(statements, chips, text), unknown: unknown(chips))
    }

    private func signals(_ text: ConcernText, _ matches: [CueMatcher.Match]) -> WordSignals {
        var signals = WordSignals(count: text.words.count)
        for match in matches {
            if case .signal(let signal) = book.cues[match.cue].meaning { signals.add(signal, match.words) }
        }
        return signals
    }

    /// Those that words of the text call for, or a value that it tells.
    private func alerts(_ statements: Statements, _ chips: [ReadConcern.Chip], _ text: ConcernText) -> [ReadConcern.Alert] {
        book.alerts.enumerated().compactMap { number, alert in
            let values = chips.filter { chip in !chip.isDenied && alert.values.contains { $0.field == chip.field && $0.value == chip.value }
            }
            let words = text.ranges(of: statements.alarming[number] ?? []) + values.flatMap(\.words)
            guard !words.isEmpty else { return nil }
            return ReadConcern.Alert(
                id: alert.id, label: alert.label, advice: alert.advice, entries: alert.entries, isAcute: alert.isAcute,
                words: Set(words).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
        }
    }

    private func unknown(_ chips: [ReadConcern.Chip]) -> [ReadConcern.UnknownField] {
        let known = Set(chips.filter { !$0.isDenied }.map(\.field))
        return book.fields.compactMap { field in
            guard let question = field.question, !known.contains(field.id) else { return nil }
            return ReadConcern.UnknownField(field: field.id, label: vocabulary.label(ofField: field.id), question: question)
        }
    }
}
