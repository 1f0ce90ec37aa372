internal import KnowledgeModel
internal import Yams

/// Reads the words of concerns: `concern:` (fields, lists, signals, numbers, alerts) and `cues:` (field, value, patterns).
///
/// Several files may hold parts of it. Patterns are checked here, so that what is stored can be relied on.
struct ConcernLanguageReader {
    private var parts: [YAMLMap] = []
    private var cues: [YAMLMap] = []

    mutating func read(_ map: YAMLMap, isCues: Bool) {
        if isCues { cues.append(map) } else { parts.append(map) }
    }

    /// - Parameters:
    ///   - fields: those of the kinds that tell of people.
    ///   - schemes: by their ids.
    func language(fields: [FieldDefinition], schemes: [String: ConceptScheme]) -> ConcernLanguage {
        checkKeys()
        let lists = readLists()
        let checker = CueChecker(lists: lists)
        let known = Dictionary(
            fields.compactMap { field in field.type.scheme.flatMap { schemes[$0] }.map { (field.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        let values = readCues(known, checker)
        return ConcernLanguage(
            fields: readFields(known, values), lists: lists, signals: readSignals(checker), numbers: readNumbers(),
            ages: readAges(checker), alerts: readAlerts(known, checker))
    }

    private func checkKeys() {
        let keys = ["fields", "lists", "signals", "numbers", "ages", "alerts"]
        for (key, value) in parts.flatMap(\.pairs) where !keys.contains(key) {
            value.unknown(key, da: "nøgle", en: "key", among: keys)
        }
    }

    private func pairs(_ key: String) -> [(key: String, value: YAMLMap)] { parts.flatMap { $0[key]?.pairs ?? [] } }
    private func items(_ key: String) -> [YAMLMap] { parts.flatMap { $0[key]?.items ?? [] } }

    // MARK: Lists, signals, numbers

    private func readLists() -> [WordList] {
        var lists: [WordList] = []
        for (name, value) in pairs("lists") {
            if lists.contains(where: { $0.name == name }) {
                value.error(da: "listen '\(name)' findes to gange", en: "list '\(name)' occurs twice")
                continue
            }
            let checker = CueChecker(lists: lists)
            lists.append(WordList(name: name, words: value.leaves.compactMap { checker.word($0) }))
        }
        return lists
    }

    private func readSignals(_ checker: CueChecker) -> [ConcernSignal: [String]] {
        var signals: [ConcernSignal: [String]] = [:]
        for (key, value) in pairs("signals") {
            guard let signal = ConcernSignal.allCases.first(where: { $0.name == key }) else {
                value.unknown(key, da: "signal", en: "signal", among: ConcernSignal.allCases.map(\.name))
                continue
            }
            signals[signal, default: []] += value.leaves.compactMap { checker.pattern($0) }
        }
        return signals
    }

    private func readNumbers() -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (word, value) in pairs("numbers") {
            guard let number = value.text.flatMap(Int.init), number >= 0 else {
                value.error(da: "'\(word)' skal være et helt tal", en: "'\(word)' has to be a whole number")
                continue
            }
            numbers[word] = number
        }
        return numbers
    }

    private func readAges(_ checker: CueChecker) -> [AgeCues] {
        items("ages").compactMap { item in
            guard let from = item["from"]?.text.flatMap(Int.init) else {
                item.error(da: "'from' skal være et helt tal", en: "'from' has to be a whole number")
                return nil
            }
            return AgeCues(
                from: from, patterns: (item["words"]?.leaves ?? []).compactMap { checker.pattern($0, placeholder: AgeCues.placeholder) })
        }
    }

    // MARK: Fields and cues

    private func readFields(_ known: [String: ConceptScheme], _ values: [String: [ValueCues]]) -> [CueField] {
        var fields: [CueField] = []
        for item in items("fields") {
            guard let id = item.required("field") else { continue }
            guard known[id] != nil else {
                item.unknown(id, da: "felt", en: "field", among: known.keys.sorted())
                continue
            }
            if fields.contains(where: { $0.id == id }) {
                item.error(da: "feltet '\(id)' står to gange", en: "field '\(id)' occurs twice")
                continue
            }
            fields.append(
                CueField(
                    id: id, question: item["ask"]?.label(), isSingle: item["single"]?.text == "true",
                    isDeniable: item["denied"]?.text != "never", countsForOthers: item["others"]?.text == "true",
                    countsInDoubt: item["asked"]?.text == "true", usesLabels: item["labels"]?.text != "false",
                    mayOverlap: item["overlap"]?.text == "true", values: values[id] ?? []))
        }
        for (id, value) in cues.flatMap(\.pairs) where known[id] != nil && !fields.contains(where: { $0.id == id }) {
            value.error(
                da: "feltet '\(id)' læses ikke; skriv det i 'concern: fields'",
                en: "field '\(id)' is not read; write it in 'concern: fields'")
        }
        return fields
    }

    private func readCues(_ known: [String: ConceptScheme], _ checker: CueChecker) -> [String: [ValueCues]] {
        var values: [String: [ValueCues]] = [:]
        for (field, map) in cues.flatMap(\.pairs) {
            guard let scheme = known[field] else {
                map.unknown(field, da: "felt", en: "field", among: known.keys.sorted())
                continue
            }
            for (id, value) in map.pairs {
                guard let concept = scheme[id] else {
                    value.unknown(id, da: "værdi", en: "value", among: scheme.concepts.map(\.id))
                    continue
                }
                if values[field]?.contains(where: { $0.id == id }) == true {
                    value.error(da: "værdien '\(id)' findes to gange", en: "value '\(id)' occurs twice")
                    continue
                }
                values[field, default: []].append(self.cues(of: concept, value, known, checker))
            }
        }
        return values
    }

    private func cues(
        of concept: Concept, _ map: YAMLMap, _ known: [String: ConceptScheme], _ checker: CueChecker
    ) -> ValueCues {
        if map.node.mapping == nil { return ValueCues(id: concept.id, patterns: patterns(map, checker)) }
        let keys = ["words", "denied", "too_general", "implies", "others", "asked"]
        for (key, value) in map.pairs where !keys.contains(key) { value.unknown(key, da: "nøgle", en: "key", among: keys) }
        return ValueCues(
            id: concept.id, patterns: map["words"].map { patterns($0, checker) } ?? [],
            denials: map["denied"].map { patterns($0, checker) } ?? [], tooGeneral: tooGeneral(map, concept),
            implied: (map["implies"]?.leaves ?? []).compactMap { $0.fieldValue(known) },
            countsForOthers: map["others"]?.text == "true", countsInDoubt: map["asked"]?.text == "true")
    }

    /// Labels of the value that do not count; `nil` for `all`.
    private func tooGeneral(_ map: YAMLMap, _ concept: Concept) -> [String]? {
        guard let general = map["too_general"] else { return [] }
        if general.text == "all" { return nil }
        let labels = [concept.label.da, concept.label.en] + concept.alternatives + concept.englishAlternatives
        for item in general.leaves where !labels.contains(item.text ?? "") {
            item.unknown(item.text ?? "", da: "navn", en: "label", among: labels)
        }
        return general.texts
    }

    private func patterns(_ map: YAMLMap, _ checker: CueChecker) -> [String] {
        var patterns: [String] = []
        for leaf in map.leaves {
            guard let pattern = checker.pattern(leaf) else { continue }
            if patterns.contains(pattern) {
                leaf.error(da: "'\(pattern)' står to gange", en: "'\(pattern)' occurs twice")
            } else {
                patterns.append(pattern)
            }
        }
        return patterns
    }

    // MARK: Alerts

    private func readAlerts(_ known: [String: ConceptScheme], _ checker: CueChecker) -> [Alert] {
        var alerts: [Alert] = []
        for item in items("alerts") {
            guard let id = item.required("id"), let label = item.label(), let advice = (item["advice"] ?? item.missing("advice"))?.label()
            else { continue }
            if alerts.contains(where: { $0.id == id }) { item.error(da: "'\(id)' findes to gange", en: "'\(id)' occurs twice") }
            alerts.append(
                Alert(
                    id: id, label: label, advice: advice, entries: item["see"]?.texts ?? [], isAcute: item["acute"]?.text == "true",
                    patterns: item["words"].map { patterns($0, checker) } ?? [],
                    values: (item["values"]?.leaves ?? []).compactMap { $0.fieldValue(known) }))
        }
        return alerts
    }
}

extension YAMLMap {
    /// The items of a list, or a single text as one item.
    fileprivate var leaves: [YAMLMap] { node.sequence == nil ? (text == nil ? [] : [self]) : items }

    fileprivate func unknown(_ word: String, da: String, en: String, among candidates: [String]) {
        let suggestion = Suggestion.nearest(to: word, among: candidates)
        error(
            da: "ukendt \(da) '\(word)'" + (suggestion.map { "; mente du '\($0)'?" } ?? ""),
            en: "unknown \(en) '\(word)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? ""))
    }

    /// `field=value`, both known.
    fileprivate func fieldValue(_ known: [String: ConceptScheme]) -> FieldValue? {
        guard let pair = FieldValue(text ?? ""), let scheme = known[pair.field] else {
            error(da: "skriv 'felt=værdi'", en: "write 'field=value'")
            return nil
        }
        guard scheme[pair.value] != nil else {
            unknown(pair.value, da: "værdi", en: "value", among: scheme.concepts.map(\.id))
            return nil
        }
        return pair
    }
}
