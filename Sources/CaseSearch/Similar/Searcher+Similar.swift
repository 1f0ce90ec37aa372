internal import DanishText
internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

extension Searcher {
    /// Cases like the one named, or like a concern, with the reasons.
    ///
    /// Throws `.unknownEntry`, `.notACase`, `.similarLimitOutOfRange`, and `.nothingTold` where a concern holds neither a word
    /// nor a value that the index knows.
    public func similar(_ request: SimilarRequest) throws(SearchProblem) -> SimilarAnswer {
        guard (1...SimilarRequest.largestLimit).contains(request.limit) else { throw .similarLimitOutOfRange }
        let cases = SimilarCases(entries, try vocabulary())
        let text = ProblemText(entries: entries, ignored: try uncomparedTerms(cases.vocabulary))
        let question = try question(request.start, cases, text)
        let choice = try choose(request.limit, question, cases, text)
        var hits: [SimilarAnswer.Hit] = []
        for entry in choice.entries {
            hits.append(try hit(entry, question, cases, text, isContrast: entry == choice.contrast, isExplained: request.isExplained))
        }
        return SimilarAnswer(
            start: question.entry.map { SimilarAnswer.Start(id: entries.entry($0).id, title: entries.entry($0).title) },
            told: cases.told(question.profile), hits: hits)
    }

    // MARK: The question

    private func question(
        _ start: SimilarRequest.Start, _ cases: SimilarCases, _ text: ProblemText
    ) throws(SearchProblem) -> SimilarQuestion {
        switch start {
        case .entry(let id):
            let number = try number(ofEntry: id)
            guard cases.people.contains(number) else { throw .notACase }
            let words = try asking { () throws(XapianError) in try text.words(ofEntry: number, reader.database) }
            let profile = cases.profile(number).denying(try stored(number), cases.vocabulary, cases.fields)
            return SimilarQuestion(entry: number, profile: profile, words: words)
        case .concern(let concern, let told, let denied):
            let words = try asking { () throws(XapianError) in try text.words(of: concern, analyser, reader.database) }
            let profile = CaseProfile(told, denied: denied, cases.fields)
            guard !words.isEmpty || profile.tellsAnything else { throw .nothingTold }
            return SimilarQuestion(entry: nil, profile: profile, words: words)
        }
    }

    /// The terms of words that name what never counts, such as a gender.
    func uncomparedTerms(_ vocabulary: Vocabulary) throws(SearchProblem) -> Set<String> {
        let schemes = vocabulary.kinds.flatMap(\.fields).filter { $0.role == .uncompared }
            .compactMap { $0.type.scheme.flatMap(vocabulary.scheme) }
        var terms: Set<String> = []
        for concept in schemes.flatMap(\.concepts) where !concept.isOpen {
            for words in [concept.label.da] + concept.alternatives {
                let tokens = try asking { () throws(XapianError) in try analyser.tokens(of: words) }
                terms.formUnion(tokens.map(\.term))
            }
        }
        return terms
    }

    // MARK: The choice

    private func choose(
        _ limit: Int, _ question: SimilarQuestion, _ cases: SimilarCases, _ text: ProblemText
    ) throws(SearchProblem) -> SimilarSelection.Choice {
        let people = cases.people
        let nearness = try asking { () throws(XapianError) in
            try text.nearness(to: question.words, among: people, except: question.entry, reader.database)
        }
        let candidates = CandidateFinder(entries: entries, fields: cases.fields)
            .candidates(for: question.profile, text: nearness, textWeight: cases.textWeight, among: people, except: question.entry)
        return SimilarComparison(cases: cases, question: question, text: nearness).choose(limit, among: candidates)
    }

    private func hit(
        _ entry: Int, _ question: SimilarQuestion, _ cases: SimilarCases, _ text: ProblemText, isContrast: Bool, isExplained: Bool
    ) throws(SearchProblem) -> SimilarAnswer.Hit {
        let whole = try stored(entry)
        let profile = cases.profile(entry).denying(whole, cases.vocabulary, cases.fields)
        let snippets = SnippetMaker(entries, marking: question.words)
        let passages = entries.passages(ofEntry: entry)
        let best = snippets.bestPassages(ofEntry: entry).first(where: text.isOnProblem) ?? passages.first(where: text.isOnProblem)
        return SimilarAnswer.Hit(
            found: try shown(entry, passage: best, snippets),
            reasons: SimilarReasons(fields: cases.fields, question: question.profile, sections: passages.map(entries.passage))
                .reasons(profile),
            isContrast: isContrast, isUnfounded: cases.endings.isUnfounded(entry),
            related: whole.references(cases.vocabulary),
            explanation: isExplained ? try explanation(entry, profile, question, cases, text) : nil)
    }

    func shown(_ entry: Int, passage: Int?, _ snippets: SnippetMaker) throws(SearchProblem) -> SearchAnswer.Hit {
        try asking { () throws(XapianError) in try hit(Ranker.RankedEntry(entry: entry, passage: passage), snippets, nil) }
    }

    private func explanation(
        _ entry: Int, _ profile: CaseProfile, _ question: SimilarQuestion, _ cases: SimilarCases, _ text: ProblemText
    ) throws(SearchProblem) -> SimilarAnswer.Explanation {
        var terms: [String] = []
        for word in text.words(question.words, inEntry: entry) {
            var holders = Bitset(bitCount: entries.entryCount)
            try asking { () throws(XapianError) in
                try reader.database.insertGroups(holding: word.term, groups: entries.passageEntries, into: &holders)
            }
            if holders.count > 1 { terms.append(word.term) }
        }
        return SimilarAnswer.Explanation(terms: terms, fields: cases.explained(question.profile, profile))
    }
}
