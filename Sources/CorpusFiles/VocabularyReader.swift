internal import KnowledgeModel
internal import Yams

/// Reads the controlled vocabulary from its YAML files, joins them, and checks that what they refer to exists.
struct VocabularyReader {
    private var schemes: [(value: ConceptScheme, document: YAMLDocument, node: Node)] = []
    private var records: [(id: String, document: YAMLDocument, node: Node)] = []
    private var sources: [Source] = []
    private var disclosure = DisclosureRules(k: 5, key: [], sensitive: [])
    /// Where the rules name fields.
    private var fieldsInRules: [YAMLMap] = []
    private var forbiddenFields: Set<String> = []
    private var criteria: [(value: CatalogueCriterion, document: YAMLDocument, node: Node)] = []
    private var words = WordKnowledge()

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
            case "words": words = WordListReader.read(map)
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
            var concepts: [Concept] = []
            for value in scheme["values"]?.items ?? [] {
                guard let concept = value.concept() else { continue }
                if concepts.contains(where: { $0.id == concept.id }) {
                    value.error(da: "værdien '\(concept.id)' findes to gange", en: "value '\(concept.id)' occurs twice")
                    continue
                }
                concepts.append(concept)
            }
            if concepts.isEmpty { scheme.error(da: "skemaet '\(id)' har ingen værdier", en: "scheme '\(id)' has no values") }
            let made = ConceptScheme(
                id: id, label: label, isOrdered: scheme["ordered"]?.text == "true", groups: groups, concepts: concepts)
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
        guard let rules = map["disclosure"] else { return }
        guard let k = rules["k"]?.text.flatMap(Int.init), k >= 1 else {
            rules.error(da: "'k' skal være et helt tal", en: "'k' has to be a whole number")
            return
        }
        disclosure = DisclosureRules(k: k, key: rules["key"]?.texts ?? [], sensitive: rules["sensitive"]?.texts ?? [])
        fieldsInRules = ["key", "sensitive"].flatMap { rules[$0]?.items ?? [] }
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
        for item in fieldsInRules where !known.contains(item.text ?? "") {
            item.error(da: "ukendt felt '\(item.text ?? "")'", en: "unknown field '\(item.text ?? "")'")
        }
        for (criterion, document, node) in criteria {
            for field in criterion.fields + criterion.pairedFields where !known.contains(field) {
                document.error(at: node, da: "ukendt felt '\(field)'", en: "unknown field '\(field)'")
            }
        }
        return Vocabulary(
            schemes: schemes.map(\.value), kinds: kinds ?? [], commonFields: fields["common"] ?? [], sources: sources,
            disclosure: disclosure, criteria: criteria.map(\.value), words: words)
    }

    /// Values name only what exists: a broader value, a group, values in attributes that are called after a scheme.
    private func checkConcepts(of scheme: ConceptScheme, _ map: YAMLMap, _ schemes: [String: ConceptScheme]) {
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
