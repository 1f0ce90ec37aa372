internal import KnowledgeModel
internal import Yams

/// Reads the value of one field as its definition asks, and reports what does not fit.
struct FieldReader {
    let document: YAMLDocument
    let vocabulary: Vocabulary

    /// The field's content; `nil` if it is wrong or empty.
    func read(_ node: Node, as field: FieldDefinition) -> FieldContent? {
        guard let nodes = items(of: node, field) else { return nil }
        if case .structure(let members, let value) = field.type {
            let records = nodes.compactMap { record($0, members) }
            return records.isEmpty ? nil : .records(records, value: value)
        }
        var seen: Set<String> = []
        let values = nodes.compactMap { node -> String? in
            guard let value = scalar(node, field.type, name: field.id) else { return nil }
            if !seen.insert(value).inserted {
                document.error(at: node, da: "'\(value)' står to gange", en: "'\(value)' occurs twice")
                return nil
            }
            return value
        }
        guard !values.isEmpty else { return nil }
        return field.type == .text ? .texts(values) : .values(values)
    }

    /// Whether a field has a name only, which means the same as no field at all.
    static func isEmpty(_ node: Node) -> Bool {
        if let sequence = node.sequence { return sequence.isEmpty }
        return node.scalar.map { ["", "~", "null"].contains($0.string) } ?? false
    }

    /// Where each simple value stands for the first time.
    func places(of node: Node) -> [String: Position] {
        let values = (node.sequence.map(Array.init) ?? [node]).compactMap { node in
            node.scalar.flatMap { scalar in document.position(of: node).map { (scalar.string.trimmed, $0) } }
        }
        return Dictionary(values, uniquingKeysWith: { first, _ in first })
    }

    /// One node for each value, after a look at whether a list is due.
    private func items(of node: Node, _ field: FieldDefinition) -> [Node]? {
        if Self.isEmpty(node) {
            if field.cardinality.isRequired {
                document.error(at: node, da: "feltet '\(field.id)' er tomt", en: "field '\(field.id)' is empty")
            }
            return nil
        }
        guard let sequence = node.sequence else { return [node] }
        if field.cardinality.isList { return Array(sequence) }
        document.error(at: node, da: "'\(field.id)' har én værdi, ikke en liste", en: "'\(field.id)' takes one value, not a list")
        return nil
    }

    private func record(_ node: Node, _ members: [FieldType.Member]) -> StructuredValue? {
        guard let mapping = node.mapping else {
            let names = members.map(\.id).joined(separator: ", ")
            document.error(at: node, da: "her skal stå {\(names)}", en: "expected {\(names)}")
            return nil
        }
        for (key, _) in mapping where !members.contains(where: { $0.id == key.string }) {
            reportUnknown(key, key.string ?? "?", da: "ukendt felt", en: "unknown field", among: members.map(\.id))
        }
        let read = members.compactMap { member -> StructuredValue.Member? in
            guard let node = mapping[member.id], let content = content(node, member) else { return nil }
            return StructuredValue.Member(id: member.id, content: content)
        }
        return StructuredValue(members: read)
    }

    private func content(_ node: Node, _ member: FieldType.Member) -> StructuredValue.Content? {
        if case .list(.structure(let members, _)) = member.type {
            guard let sequence = node.sequence else {
                document.error(at: node, da: "'\(member.id)' er en liste", en: "'\(member.id)' is a list")
                return nil
            }
            return .list(sequence.compactMap { record($0, members) })
        }
        guard let value = scalar(node, member.type, name: member.id) else { return nil }
        if member.type == .integer || member.type == .year, let number = Int(value) { return .integer(number) }
        return .text(value)
    }

    private func scalar(_ node: Node, _ type: FieldType, name: String) -> String? {
        guard let text = node.scalar?.string.trimmed, !text.isEmpty else {
            document.error(at: node, da: "'\(name)' skal have en enkelt værdi", en: "'\(name)' takes a single value")
            return nil
        }
        // A mark of an import is reported as such.
        if type != .text, DraftMark.stands(in: text) { return nil }
        if case .concept(let scheme) = type {
            return concept(text, in: scheme, named: name, at: node)
        }
        if type == .source, vocabulary.source(text)?.isCitable != true {
            let known = vocabulary.sources.filter(\.isCitable).map(\.id)
            reportUnknown(node, text, da: "ukendt kilde", en: "unknown source", among: known)
            return nil
        }
        guard ScalarForm.fits(text, type) else {
            let form = ScalarForm.description(of: type)
            document.error(at: node, da: "'\(text)' er ikke \(form.da)", en: "'\(text)' is not \(form.en)")
            return nil
        }
        return text
    }

    private func concept(_ text: String, in schemeID: String, named name: String, at node: Node) -> String? {
        guard let scheme = vocabulary.scheme(schemeID) else { return nil }
        if scheme[text] != nil { return text }
        let nearest =
            Suggestion.nearest(to: text, among: scheme.concepts.map(\.id))
            ?? scheme.concepts.first { $0.label.da.lowercased() == text.lowercased() }?.id
        let hint = nearest.map { Label(da: "; mente du '\($0)'?", en: "; did you mean '\($0)'?") } ?? Label(da: "", en: "")
        document.error(
            at: node, da: "ukendt værdi '\(text)' for '\(name)'\(hint.da)", en: "unknown value '\(text)' for '\(name)'\(hint.en)")
        return nil
    }

    func reportUnknown(_ node: Node, _ text: String, da: String, en: String, among known: [String]) {
        if let nearest = Suggestion.nearest(to: text, among: known) {
            document.error(
                at: node, da: "\(da) '\(text)'; mente du '\(nearest)'?", en: "\(en) '\(text)'; did you mean '\(nearest)'?")
        } else {
            let list = known.joined(separator: ", ")
            document.error(at: node, da: "\(da) '\(text)'; kendte er \(list)", en: "\(en) '\(text)'; known are \(list)")
        }
    }
}

/// The written forms of values that no scheme lists.
enum ScalarForm {
    static func fits(_ text: String, _ type: FieldType) -> Bool {
        switch type {
        case .integer: return Int(text) != nil
        case .year: return isYear(text)
        case .flag: return text == "true" || text == "false"
        case .month:
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            return parts.count == 2 && isYear(parts[0]) && parts[1].count == 2 && (1...12).contains(Int(parts[1]) ?? 0)
        case .band:
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy(isYear) && Int(parts[0])! + 2 <= Int(parts[1])!
        case .slug, .reference: return Slug.isID(text)
        case .anyConcept, .denial:
            let parts = text.split(separator: "=", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
        case .text, .concept, .source: return true
        case .sections, .structure, .list: return false
        }
    }

    static func description(of type: FieldType) -> Label {
        switch type {
        case .integer: Label(da: "et helt tal", en: "a whole number")
        case .year: Label(da: "et årstal", en: "a year")
        case .flag: Label(da: "true eller false", en: "true or false")
        case .month: Label(da: "en måned (2024-05)", en: "a month (2024-05)")
        case .band: Label(da: "et bånd på mindst tre år (2019-2021)", en: "a band of at least three years (2019-2021)")
        case .slug, .reference: Label(da: "et id (små bogstaver, tal, bindestreg)", en: "an id (lower-case letters, digits, hyphens)")
        case .anyConcept: Label(da: "på formen skema=værdi", en: "of the form scheme=value")
        case .denial: Label(da: "på formen felt=værdi", en: "of the form field=value")
        case .text, .concept, .source, .sections, .structure, .list: Label(da: "en enkelt værdi", en: "a single value")
        }
    }

    private static func isYear(_ text: some StringProtocol) -> Bool {
        text.count == 4 && (1900...2100).contains(Int(text) ?? 0)
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        let kept = drop(while: \.isWhitespace)
        guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(kept[...last])
    }
}
