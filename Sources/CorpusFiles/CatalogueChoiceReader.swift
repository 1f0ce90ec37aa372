public import KnowledgeModel
internal import Yams

/// Reads a choice of cases from its file, and says where something is wrong with it.
public enum CatalogueChoiceReader {
    private static let keys = ["title", "size", "criteria", "theme", "filters", "quotas", "lock", "without", "cases"]

    /// The choice, or what is wrong: with the file, with its form, or with an id or a value that is not known.
    ///
    /// - Parameters:
    ///   - cases: the ids that may be chosen.
    ///   - vocabulary: whose fields and values filters and quotas may name.
    public static func read(
        _ path: String, cases: [String], vocabulary: Vocabulary
    ) -> Result<CatalogueChoice, CatalogueChoiceProblem> {
        switch SourceFile.read(path) {
        case .failure(let unreadable): return .failure(CatalogueChoiceProblem(diagnostics: [unreadable.diagnostic]))
        case .success(let file):
            let document = YAMLDocument(file: file, lineOffset: 0)
            let choice = document.parse(file.text).flatMap { node in
                ChoiceNode(map: YAMLMap(node: node, document: document), cases: cases, vocabulary: vocabulary).choice(keys)
            }
            guard let choice, file.diagnostics.isEmpty else { return .failure(CatalogueChoiceProblem(diagnostics: file.diagnostics)) }
            return .success(choice)
        }
    }
}

/// What is wrong with a file that holds a choice.
public struct CatalogueChoiceProblem: Error {
    public let diagnostics: [Diagnostic]
}

/// The file's node, with what its words may mean.
private struct ChoiceNode {
    let map: YAMLMap
    let cases: [String]
    let vocabulary: Vocabulary

    func choice(_ keys: [String]) -> CatalogueChoice? {
        guard map.node.mapping != nil else {
            map.error(da: "filen skal have felter som 'cases:'", en: "the file has to have fields such as 'cases:'")
            return nil
        }
        for (key, value) in map.pairs where !keys.contains(key) {
            let hint = Suggestion.nearest(to: key, among: keys)
            value.error(da: "ukendt felt '\(key)'" + da(hint), en: "unknown field '\(key)'" + en(hint))
        }
        var choice = CatalogueChoice()
        choice.title = map["title"].flatMap { text($0) }
        choice.theme = map["theme"].flatMap { text($0) } ?? ""
        choice.size = map["size"].flatMap { number($0, from: 1) }
        choice.criteria = items("criteria").compactMap { criterion($0) }
        choice.filters = items("filters").compactMap { pair($0, isFacet: true) }
        choice.quotas = items("quotas").compactMap { quota($0) }
        choice.lock = caseIDs("lock")
        choice.without = caseIDs("without")
        choice.cases = caseIDs("cases")
        for (id, item) in zip(map["cases"]?.texts ?? [], map["cases"]?.items ?? []) where choice.without.contains(id) {
            item.error(da: "'\(id)' er både valgt og udeladt", en: "'\(id)' is both chosen and left out")
        }
        if let size = choice.size, size < choice.cases.count {
            map["size"]?.error(
                da: "der er valgt \(choice.cases.count) sager, flere end 'size'",
                en: "\(choice.cases.count) cases are chosen, more than 'size'")
        }
        return choice
    }

    // MARK: Parts

    private func items(_ key: String) -> [YAMLMap] {
        guard let value = map[key] else { return [] }
        guard value.node.sequence != nil else {
            if value.text != nil || value.node.mapping != nil {
                value.error(da: "'\(key)' skal være en liste", en: "'\(key)' has to be a list")
            }
            return []
        }
        return value.items
    }

    private func text(_ item: YAMLMap) -> String? {
        guard item.node.scalar != nil else {
            item.error(da: "her skal stå en tekst", en: "a text is due here")
            return nil
        }
        return item.text
    }

    private func number(_ item: YAMLMap, from least: Int) -> Int? {
        guard let number = item.text.flatMap(Int.init), (least...Quota.largestNumber).contains(number) else {
            item.error(
                da: "her skal stå et helt tal fra \(least) til \(Quota.largestNumber)",
                en: "a whole number from \(least) to \(Quota.largestNumber) is due here")
            return nil
        }
        return number
    }

    private func caseIDs(_ key: String) -> [String] {
        var ids: [String] = []
        for item in items(key) {
            guard let id = text(item) else { continue }
            guard cases.contains(id) else {
                let hint = Suggestion.nearest(to: id, among: cases)
                item.error(da: "der er ingen sag '\(id)'" + da(hint), en: "there is no case '\(id)'" + en(hint))
                continue
            }
            if ids.contains(id) { item.error(da: "'\(id)' står to gange", en: "'\(id)' occurs twice") }
            ids.append(id)
        }
        return ids
    }

    private var people: [FieldDefinition] { vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields) }

    private func criterion(_ item: YAMLMap) -> String? {
        guard let name = text(item) else { return nil }
        let known = vocabulary.criteria.map(\.id) + people.filter(\.isCovered).map(\.id)
        if known.contains(name) { return name }
        let hint = Suggestion.nearest(to: name, among: known)
        item.error(da: "ukendt kriterium '\(name)'" + da(hint), en: "unknown criterion '\(name)'" + en(hint))
        return nil
    }

    private func quota(_ item: YAMLMap) -> Quota? {
        guard let held = pair(item, isFacet: false) else { return nil }
        let minimum = item["min"].map { number($0, from: 0) } ?? 0
        let maximum = item["max"].map { number($0, from: 0) }
        guard let minimum, maximum != .some(nil) else { return nil }
        if let highest = maximum ?? nil, highest < minimum {
            item.error(da: "'max' er mindre end 'min'", en: "'max' is less than 'min'")
            return nil
        }
        return Quota(field: held.field, value: held.value, minimum: minimum, maximum: maximum ?? nil)
    }

    /// A field with one of its values: one that can be filtered, or one that a catalogue can cover.
    private func pair(_ item: YAMLMap, isFacet: Bool) -> FieldValue? {
        guard let id = item.required("field"), let value = item.required("value") else { return nil }
        let fields = people.filter { isFacet ? $0.isFacet : $0.isCovered }
        guard let field = fields.first(where: { $0.id == id }) else {
            let hint = Suggestion.nearest(to: id, among: fields.map(\.id))
            item.error(da: "ukendt felt '\(id)'" + da(hint), en: "unknown field '\(id)'" + en(hint))
            return nil
        }
        guard let scheme = field.type.scheme.flatMap(vocabulary.scheme) else { return FieldValue(field: id, value: value) }
        guard scheme[value] != nil else {
            let hint = Suggestion.nearest(to: value, among: scheme.concepts.map(\.id))
            item.error(da: "ukendt værdi '\(value)' for '\(id)'" + da(hint), en: "unknown value '\(value)' for '\(id)'" + en(hint))
            return nil
        }
        return FieldValue(field: id, value: value)
    }

    private func da(_ hint: String?) -> String { hint.map { "; mente du '\($0)'?" } ?? "" }
    private func en(_ hint: String?) -> String { hint.map { "; did you mean '\($0)'?" } ?? "" }
}
