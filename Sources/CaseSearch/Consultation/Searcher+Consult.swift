internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

extension Searcher {
    /// Answers a concern on one page.
    ///
    /// Throws `.concernTooLong`, and `.unknownField` or `.unknownValue` for added values. A concern in which nothing is understood
    /// gets no cases and no guidance, but whom to turn to.
    public func consult(_ request: ConsultRequest) throws(SearchProblem) -> Consultation {
        guard request.text.utf8.count <= ConsultRequest.longestText else { throw .concernTooLong(limit: ConsultRequest.longestText) }
        let understood = try understand(request.text, adding: request.added, removing: request.removed)
        let cases = SimilarCases(entries, try vocabulary())
        let similar = try similarOrNone(understood)
        let links = understood.alerts.map(\.entries) + similar.map(\.related)
        let guidance = try steps(understood, links: links, cases)
        let actions = try actions(for: understood.told, usedIn: similar, cases.vocabulary)
        let signs = try signs(understood, cases.vocabulary)
        let contacts = try contacts()
        return Consultation(
            understood: understood, similar: similar, guidance: guidance, actions: actions, signs: signs, contacts: contacts,
            references: try references(guidance, actions, signs, contacts, cases.vocabulary))
    }

    private func concernWords(_ text: String, _ vocabulary: Vocabulary) throws(SearchProblem) -> [ProblemText.Word] {
        let problem = ProblemText(entries: entries, ignored: try uncomparedTerms(vocabulary))
        return try asking { () throws(XapianError) in try problem.words(of: text, analyser, reader.database) }
    }

    private func similarOrNone(_ understood: UnderstoodConcern) throws(SearchProblem) -> [SimilarAnswer.Hit] {
        let start = SimilarRequest.Start.concern(text: understood.question.text, told: understood.told, denied: understood.denied)
        do throws(SearchProblem) {
            return try similar(SimilarRequest(start)).hits
        } catch .nothingTold {
            return []
        }
    }

    // MARK: Guidance

    /// So many texts fit on a page.
    private static let textCount = 6

    private func steps(
        _ understood: UnderstoodConcern, links: [[String]], _ cases: SimilarCases
    ) throws(SearchProblem) -> [Consultation.Step] {
        let vocabulary = cases.vocabulary
        guard let field = vocabulary.kinds.lazy.compactMap({ $0.field(.step) }).first,
            let scheme = field.type.scheme.flatMap(vocabulary.scheme)
        else { return [] }
        let words = try concernWords(understood.question.text, vocabulary)
        let isTold = !understood.told.isEmpty || !words.isEmpty || !links.isEmpty
        let found = isTold ? try guidance(told: understood.told, words: words, links: links, cases).prefix(Self.textCount) : []
        let snippets = SnippetMaker(entries, marking: words)
        var texts: [String: [Consultation.Text]] = [:]
        for text in found {
            let entry = try stored(text.entry)
            // A text for several steps stands at the first of them, one for none at the first of all.
            let step = scheme.concepts.first { entry.values(of: field.id).contains($0.id) } ?? scheme.concepts.first
            let hit = try shown(text.entry, passage: text.passage, snippets)
            texts[step?.id ?? "", default: []].append(Consultation.Text(found: hit, reference: reference(entry, vocabulary)))
        }
        var steps: [Consultation.Step] = []
        for concept in scheme.concepts {
            let guide = try concept.guide.flatMap { id throws(SearchProblem) in try reference(id, vocabulary) }
            steps.append(Consultation.Step(id: concept.id, label: concept.label, guide: guide, texts: texts[concept.id] ?? []))
        }
        return steps
    }

    // MARK: Signs

    private func signs(_ understood: UnderstoodConcern, _ vocabulary: Vocabulary) throws(SearchProblem) -> [SignCatalogue.Sign] {
        guard let crosswalk = Crosswalk(vocabulary) else { return [] }
        let fields = Set(vocabulary.kinds.filter(\.isAboutPeople).compactMap { $0.field(.sign)?.id })
        let told = Set(understood.told.filter { fields.contains($0.field) }.map(\.value))
        return try signs(crosswalk.scheme.concepts.filter { told.contains($0.id) }, crosswalk, vocabulary)
    }

    // MARK: Whom to turn to, and what it rests on

    /// Whom to turn to, whatever the question.
    public func contacts() throws(SearchProblem) -> [Consultation.Contact] {
        let vocabulary = try vocabulary()
        var contacts: [Consultation.Contact] = []
        for id in vocabulary.schemes.flatMap(\.concepts).flatMap(\.turnTo) {
            guard let number = entries.number(ofEntry: id) else { continue }
            for section in try stored(number).sections {
                contacts.append(
                    Consultation.Contact(id: id, section: section.heading, anchor: section.anchor, text: section.plainText.firstSentences())
                )
            }
        }
        return contacts
    }

    private func references(
        _ guidance: [Consultation.Step], _ actions: [ActionMap.Action], _ signs: [SignCatalogue.Sign],
        _ contacts: [Consultation.Contact], _ vocabulary: Vocabulary
    ) throws(SearchProblem) -> [Consultation.Reference] {
        var references = guidance.flatMap { [$0.guide].compactMap { $0 } + $0.texts.map(\.reference) }
        references += actions.compactMap { action in
            action.card.map { Consultation.Reference(id: $0.id, title: action.label, validity: nil, sources: $0.sources) }
        }
        references += signs.compactMap { sign in
            sign.card.map { Consultation.Reference(id: sign.id, title: sign.label, validity: nil, sources: $0.sources) }
        }
        for id in contacts.map(\.id) {
            if let reference = try reference(id, vocabulary) { references.append(reference) }
        }
        var seen: Set<String> = []
        return references.filter { !$0.sources.isEmpty && seen.insert($0.id).inserted }
    }

    private func reference(_ id: String, _ vocabulary: Vocabulary) throws(SearchProblem) -> Consultation.Reference? {
        guard let number = entries.number(ofEntry: id) else { return nil }
        return reference(try stored(number), vocabulary)
    }

    private func reference(_ entry: Entry, _ vocabulary: Vocabulary) -> Consultation.Reference {
        let validity = entry.validity(vocabulary).map { Consultation.Reference.Validity(id: $0.id, label: $0.label) }
        return Consultation.Reference(id: entry.id, title: entry.title, validity: validity, sources: entry.sources(vocabulary))
    }
}
