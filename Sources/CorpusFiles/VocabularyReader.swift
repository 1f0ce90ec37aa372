internal import KnowledgeModel
internal import Yams

/// Reads the controlled vocabulary from its YAML files, joins them, and checks that what they refer to exists.
struct VocabularyReader {
    private var schemes: [(value: ConceptScheme, document: YAMLDocument, node: Node)] = []
    private var records: [(id: String, document: YAMLDocument, node: Node)] = []
    private var sources: [Source] = []
    private var disclosure = DisclosureRulesReader()
    private var forbiddenFields: Set<String> = []
    private var criteria: [(value: CatalogueCriterion, document: YAMLDocument, node: Node)] = []
    private var concern = ConcernLanguageReader()
    private var words: WordKnowledge?

    static func read(_ folder: CorpusFolder) throws(UnreadableCorpus) -> (Vocabulary, [Diagnostic]) {
        var reader = VocabularyReader()
        var files: [SourceFile] = []
        var diagnostics: [Diagnostic] = []
        for path in try folder.vocabularyFiles() {
            switch SourceFile.read(path) {
            case .failure(let unreadable): diagnostics.append(unreadable.diagnostic)
            case .success(let file):
                files.append(file)
                reader.read(file)
            }
        }
        let vocabulary = reader.vocabulary()
        diagnostics += files.flatMap(\.diagnostics)
        if diagnostics.isEmpty, vocabulary.kinds.isEmpty {
            diagnostics.append(CorpusFolder.problem(folder.vocabularyPath, da: "skemaet 'kind' mangler", en: "scheme 'kind' is missing"))
        }
        return (vocabulary, diagnostics)
    }

    // MARK: One file

    private mutating func read(_ file: SourceFile) {
        let document = YAMLDocument(file: file, lineOffset: 0)
        guard let root = document.parse(file.text) else { return }
        guard let mapping = root.mapping else {
            document.error(at: root, da: "en vokabularfil er 'nøgle: …'", en: "a vocabulary file takes 'key: …'")
            return
        }
        for (key, node) in mapping {
            let map = YAMLMap(node: node, document: document)
            switch key.string ?? "" {
            case "schemes": readSchemes(map)
            case "records": records += map.pairs.map { ($0.key, document, $0.value.node) }
            case "sources": sources += map.items.compactMap { $0.source() }
            case "catalogue_criteria": readCriteria(map)
            case "meta": readRules(map)
            case "concern": concern.read(map, isCues: false)
            case "cues": concern.read(map, isCues: true)
            case "words":
                if words != nil { map.error(da: "'words' findes to gange", en: "'words' occurs twice") }
                words = WordListReader.read(map)
            default:
                document.error(at: key, da: "ukendt nøgle '\(key.string ?? "?")'", en: "unknown key '\(key.string ?? "?")'")
            }
        }
    }

    private mutating func readSchemes(_ map: YAMLMap) {
        for (id, scheme) in map.pairs {
            if schemes.contains(where: { $0.value.id == id }) {
                scheme.error(da: "skemaet '\(id)' findes to gange", en: "scheme '\(id)' occurs twice")
                continue
            }
            let label = (scheme["label"] ?? scheme.missing("label"))?.label() ?? Label(da: id, en: id)
            let groups = (scheme["groups"]?.pairs ?? []).compactMap { id, group in
                group.label().map { ConceptGroup(id: id, label: $0) }
            }
            var known: Set<String> = []
            let concepts = (scheme["values"]?.items ?? []).compactMap { value in value.concept().flatMap { value.once($0, $0.id, &known) } }
            let coarser = (scheme["coarser"]?.items ?? []).compactMap { value in
                value.coarserValue().flatMap { value.once($0, $0.concept.id, &known) }
            }
            if concepts.isEmpty { scheme.error(da: "skemaet '\(id)' har ingen værdier", en: "scheme '\(id)' has no values") }
            let made = ConceptScheme(
                id: id, label: label, isOrdered: scheme["ordered"]?.text == "true", groups: groups, concepts: concepts,
                coarser: coarser)
            schemes.append((made, scheme.document, scheme.node))
        }
    }

    private mutating func readCriteria(_ map: YAMLMap) {
        for item in map.items {
            guard let id = item.required("id"), let label = item.label() else { continue }
            let criterion = CatalogueCriterion(
                id: id, label: label, fields: item["fields"]?.texts ?? [], pairedFields: item["with"]?.texts ?? [])
            criteria.append((criterion, item.document, item.node))
        }
    }

    private mutating func readRules(_ map: YAMLMap) {
        forbiddenFields.formUnion(map["forbidden_fields"]?.texts ?? [])
        if let rules = map["disclosure"] { disclosure.read(rules) }
    }

    // MARK: The whole

    private func vocabulary() -> Vocabulary {
        let byID = Dictionary(schemes.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        for scheme in schemes { checkConcepts(of: scheme.value, YAMLMap(node: scheme.node, document: scheme.document), byID) }
        let definitions = RecordDefinitions(schemes: byID, forbidden: forbiddenFields)
        let fields = Dictionary(
            records.map { ($0.id, definitions.fields(of: YAMLMap(node: $0.node, document: $0.document))) },
            uniquingKeysWith: { first, _ in first })
        let kinds = schemes.first { $0.value.id == "kind" }.map { scheme in
            let items = YAMLMap(node: scheme.node, document: scheme.document)["values"]?.items ?? []
            return scheme.value.concepts.compactMap { concept in
                items.first { $0["id"]?.text == concept.id }?.kind(concept, fields: fields, schemes: byID)
            }
        }
        let known = Set(fields.values.joined().map(\.id))
        disclosure.check(Array(fields.values.joined()))
        disclosure.checkKey(of: kinds ?? [])
        for scheme in schemes {
            disclosure.checkImplications(of: YAMLMap(node: scheme.node, document: scheme.document), Array(fields.values.joined()), byID)
        }
        for (criterion, document, node) in criteria {
            for field in criterion.fields + criterion.pairedFields where !known.contains(field) {
                document.error(at: node, da: "ukendt felt '\(field)'", en: "unknown field '\(field)'")
            }
        }
        let people = (kinds ?? []).filter(\.isAboutPeople).flatMap(\.fields)
        return Vocabulary(
            schemes: schemes.map(\.value), kinds: kinds ?? [], commonFields: fields["common"] ?? [], sources: sources,
            disclosure: disclosure.rules, criteria: criteria.map(\.value), words: words ?? WordKnowledge(),
            concern: concern.language(fields: people, schemes: byID))
    }

    /// Values name only what exists: a broader value, a group, values in attributes that are called after a scheme.
    private func checkConcepts(of scheme: ConceptScheme, _ map: YAMLMap, _ schemes: [String: ConceptScheme]) {
        scheme.checkCoarser(map)
        let nodes = map["values"]?.items ?? []
        for concept in scheme.concepts {
            guard let node = nodes.first(where: { $0["id"]?.text == concept.id }) else { continue }
            if let broader = concept.broader, scheme[broader] == nil || broader == concept.id {
                node.error(da: "'broader: \(broader)' findes ikke i skemaet", en: "'broader: \(broader)' is not in the scheme")
            }
            if let group = concept.group, !scheme.groups.isEmpty, !scheme.groups.contains(where: { $0.id == group }) {
                node.error(da: "gruppen '\(group)' findes ikke i skemaet", en: "group '\(group)' is not in the scheme")
            }
            for id in concept.attributes["close"] ?? [] where scheme[id] == nil {
                node.error(da: "'close: \(id)' findes ikke i skemaet", en: "'close: \(id)' is not in the scheme")
            }
            for id in concept.attributes["src"] ?? [] where !sources.contains(where: { $0.id == id }) {
                node.error(da: "ukendt kilde '\(id)'", en: "unknown source '\(id)'")
            }
        }
    }
}
