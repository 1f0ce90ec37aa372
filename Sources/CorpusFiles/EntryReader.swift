internal import KnowledgeModel
internal import Yams

/// Reads one entry: its header by the fields of its kind, and its sections.
struct EntryReader {
    let document: YAMLDocument
    let vocabulary: Vocabulary
    /// The kind that the folder is for.
    let kind: KindDefinition

    /// - Parameters:
    ///   - header: the mapping of fields.
    ///   - expectedID: what the file's name asks for; `nil` in a file of several entries.
    ///   - body: the sections below the header.
    func read(_ header: Node, expectedID: String?, body: [MarkdownReader.PlacedSection]) -> PlacedEntry? {
        guard let mapping = header.mapping else {
            document.error(at: header, da: "hovedet skal være 'felt: værdi' på hver linje", en: "the header takes 'field: value' lines")
            return nil
        }
        guard kindFits(mapping) else { return nil }
        let fields = vocabulary.fields(of: kind)
        reportUnknownFields(mapping, fields)
        var content: [String: FieldContent] = [:]
        var places: [String: [String: Position]] = [:]
        let reader = FieldReader(document: document, vocabulary: vocabulary)
        for field in fields where field.isWritten {
            guard let node = mapping[field.id] else {
                if isRequired(field) { reportMissing(field, in: header) }
                continue
            }
            content[field.id] = reader.read(node, as: field)
            places[field.id] = reader.places(of: node)
        }
        checkSections(body.filter(\.isNamed), header)
        let texts = textSections(fields, content, mapping)
        checkAnchors(texts, body.filter(\.isNamed))
        if texts.isEmpty, body.isEmpty {
            document.error(at: header, da: "der er ingen tekst under hovedet", en: "there is no text below the header")
        }
        let id = content["id"]?.ids.first
        let isRightID = id.map { idFits($0, expectedID, mapping) } ?? false
        let concept: Concept?
        switch self.concept(id, content, mapping) {
        case .unknown: return nil
        case .none: concept = nil
        case .found(let found): concept = found
        }
        addGiven(concept, fields, mapping, &content)
        addDerived(fields, &content)
        guard let id, isRightID, let title = title(content, concept) else { return nil }
        for field in ["id", "kind", "title"] { content[field] = nil }
        let entry = Entry(
            id: id, kind: kind.id, title: title, fields: content, sections: texts + body.map(\.section))
        let anchors = Dictionary(body.map { ($0.section.anchor, $0.position) }, uniquingKeysWith: { first, _ in first })
        return PlacedEntry(
            entry: entry, file: document.file, position: document.position(of: header), places: places, anchors: anchors)
    }

    // MARK: The header's own rules

    private func kindFits(_ mapping: Node.Mapping) -> Bool {
        guard let node = mapping["kind"], let named = node.scalar?.string, named != kind.id else { return true }
        if let other = vocabulary.kind(named) {
            document.error(
                at: node, da: "materialetypen '\(named)' hører til i mappen '\(other.folder)'",
                en: "kind '\(named)' belongs in the folder '\(other.folder)'")
        } else {
            FieldReader(document: document, vocabulary: vocabulary).reportUnknown(
                node, named, da: "ukendt materialetype", en: "unknown kind", among: vocabulary.kinds.map(\.id))
        }
        return false
    }

    private func isRequired(_ field: FieldDefinition) -> Bool {
        field.cardinality.isRequired && !(field.id == "title" && kind.isNamedByConcept)
    }

    private func reportMissing(_ field: FieldDefinition, in header: Node) {
        document.error(
            at: header, da: "feltet '\(field.id)' (\(field.label.da)) mangler", en: "field '\(field.id)' (\(field.label.en)) is missing")
    }

    private func reportUnknownFields(_ mapping: Node.Mapping, _ fields: [FieldDefinition]) {
        for (key, _) in mapping {
            let name = key.string ?? "?"
            guard let field = fields.first(where: { $0.id == name }) else {
                let known = fields.filter(\.isWritten).map(\.id)
                FieldReader(document: document, vocabulary: vocabulary).reportUnknown(
                    key, name, da: "ukendt felt", en: "unknown field", among: known)
                continue
            }
            if field.derivation != nil || field.type.isSections {
                document.error(at: key, da: "'\(name)' beregnes; slet linjen", en: "'\(name)' is computed; delete the line")
            }
            if name == "title", kind.isNamedByConcept {
                document.error(
                    at: key, da: "titlen kommer fra vokabularet; slet linjen", en: "the title comes from the vocabulary; delete the line")
            }
        }
    }

    private func idFits(_ id: String, _ expected: String?, _ mapping: Node.Mapping) -> Bool {
        let node = mapping["id"]!
        if let expected, id != expected {
            document.error(
                at: node, da: "id '\(id)' svarer ikke til filnavnet '\(expected)'",
                en: "id '\(id)' differs from the file name '\(expected)'")
            return false
        }
        guard id.hasPrefix(kind.prefix), id.count > kind.prefix.count else {
            document.error(at: node, da: "id skal begynde med '\(kind.prefix)'", en: "the id has to begin with '\(kind.prefix)'")
            return false
        }
        return true
    }

    // MARK: The concept that the entry is about

    private enum ConceptOutcome {
        case none
        case found(Concept)
        /// It names one that there is not, or none where one is due; that is reported.
        case unknown
    }

    private func concept(_ id: String?, _ content: [String: FieldContent], _ mapping: Node.Mapping) -> ConceptOutcome {
        switch kind.concept {
        case .none: return .none
        case .id(let scheme): return id.map { find($0, inScheme: scheme, at: mapping["id"]!) } ?? .unknown
        case .field(let name):
            guard let node = mapping[name], !FieldReader.isEmpty(node) else {
                guard kind.isNamedByConcept else { return .none }
                if let field = kind.fields.first(where: { $0.id == name }), !field.cardinality.isRequired {
                    reportMissing(field, in: .mapping(mapping))
                }
                return .unknown
            }
            guard let value = content[name]?.ids.first else { return .unknown }
            if case .concept(let scheme)? = kind.fields.first(where: { $0.id == name })?.type {
                return find(value, inScheme: scheme, at: node)
            }
            let parts = value.split(separator: "=").map(String.init)
            return find(parts[1], inScheme: parts[0], at: node)
        }
    }

    private func find(_ id: String, inScheme schemeID: String, at node: Node) -> ConceptOutcome {
        let reader = FieldReader(document: document, vocabulary: vocabulary)
        guard let scheme = vocabulary.scheme(schemeID) else {
            let known = vocabulary.schemes.map(\.id)
            reader.reportUnknown(node, schemeID, da: "ukendt skema", en: "unknown scheme", among: known)
            return .unknown
        }
        guard let concept = scheme[id] else {
            let known = scheme.concepts.map(\.id)
            reader.reportUnknown(node, id, da: "ukendt værdi", en: "unknown value", among: known)
            return .unknown
        }
        return .found(concept)
    }

    private func title(_ content: [String: FieldContent], _ concept: Concept?) -> Label? {
        if kind.isNamedByConcept { return concept?.label }
        guard case .texts(let texts)? = content["title"], let text = texts.first else { return nil }
        return Label(da: text, en: text)
    }

    /// Fields whose value the vocabulary holds with the concept. One that is written too must say the same.
    private func addGiven(
        _ concept: Concept?, _ fields: [FieldDefinition], _ mapping: Node.Mapping, _ content: inout [String: FieldContent]
    ) {
        for field in fields {
            guard let attribute = field.conceptAttribute else { continue }
            let values = attribute == "group" ? concept?.group.map { [$0] } : concept?.attributes[attribute]
            if let values, !values.isEmpty { content[field.id] = .values(values) }
            if let node = mapping[field.id] {
                let written = FieldReader(document: document, vocabulary: vocabulary).read(node, as: field)?.ids ?? []
                if Set(written) != Set(values ?? []) {
                    document.error(
                        at: node, da: "'\(field.id)' kommer fra vokabularet (\((values ?? []).joined(separator: ", "))); slet linjen",
                        en: "'\(field.id)' comes from the vocabulary (\((values ?? []).joined(separator: ", "))); delete the line")
                }
            }
        }
    }

    private func addDerived(_ fields: [FieldDefinition], _ content: inout [String: FieldContent]) {
        for field in fields {
            guard let derivation = field.derivation,
                case .concept(let schemeID)? = fields.first(where: { $0.id == derivation.field })?.type,
                let scheme = vocabulary.scheme(schemeID)
            else { continue }
            var values: [String] = []
            for id in content[derivation.field]?.ids ?? [] {
                for value in scheme[id]?.attributes[derivation.attribute] ?? [] where !values.contains(value) {
                    values.append(value)
                }
            }
            if !values.isEmpty { content[field.id] = .values(values) }
        }
    }

    // MARK: Texts and sections

    /// A section for each searched text field, under the field's label.
    private func textSections(
        _ fields: [FieldDefinition], _ content: [String: FieldContent], _ mapping: Node.Mapping
    ) -> [Section] {
        fields.compactMap { field in
            guard field.type == .text, field.isSearched, field.id != "title",
                content[field.id] != nil, let node = mapping[field.id]
            else { return nil }
            let blocks = (node.sequence.map(Array.init) ?? [node]).compactMap(\.scalar).map {
                MarkdownReader($0, in: document, vocabulary: vocabulary).blocks(of: $0.string)
            }
            let isList = field.cardinality.isList
            return Section(
                heading: field.label.da, anchor: Slug.anchor(of: field.label.da),
                blocks: isList
                    ? [.list(items: blocks.map { $0.flatMap(\.lines).flatMap { $0 } }, isOrdered: false)] : blocks.flatMap { $0 })
        }
    }

    private func checkSections(_ body: [MarkdownReader.PlacedSection], _ header: Node) {
        let expected = kind.sections
        guard !expected.isEmpty else { return }
        func isNamed(_ name: String) -> (MarkdownReader.PlacedSection) -> Bool {
            { $0.section.heading.lowercased() == name.lowercased() }
        }
        for placed in body where !expected.contains(where: { isNamed($0)(placed) }) {
            let heading = placed.section.heading
            let nearest = Suggestion.nearest(to: heading, among: expected)
            document.file.error(
                at: placed.position,
                da: "ukendt afsnit '\(heading)'" + (nearest.map { "; mente du '\($0)'?" } ?? ""),
                en: "unknown section '\(heading)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
        }
        var last = 0
        for name in expected {
            guard let place = body.firstIndex(where: isNamed(name)) else {
                document.error(at: header, da: "afsnittet '\(name)' mangler", en: "section '\(name)' is missing")
                continue
            }
            if place < last {
                document.file.error(
                    at: body[place].position,
                    da: "afsnittet '\(name)' står for tidligt; rækkefølgen er \(expected.joined(separator: ", "))",
                    en: "section '\(name)' comes too early; the order is \(expected.joined(separator: ", "))")
            }
            last = max(last, place)
        }
    }

    private func checkAnchors(_ texts: [Section], _ body: [MarkdownReader.PlacedSection]) {
        var seen = Set(texts.map(\.anchor))
        for placed in body where !seen.insert(placed.section.anchor).inserted {
            let heading = placed.section.heading
            document.file.error(at: placed.position, da: "to afsnit hedder '\(heading)'", en: "two sections are called '\(heading)'")
        }
    }
}

/// An entry with the places in its file that later checks point to.
struct PlacedEntry {
    let entry: Entry
    let file: SourceFile
    let position: Position?
    /// For each field, where each of its values stands for the first time.
    let places: [String: [String: Position]]
    /// Where the heading of each section below the header stands.
    let anchors: [String: Position]

    var place: EntryPlace {
        EntryPlace(
            path: file.path, position: position, texts: TextPlaces(text: file.text, header: position ?? .start, anchors: anchors))
    }
}
