internal import KnowledgeModel

/// Reads the cells of a table by the vocabulary.
struct CaseTableReader {
    let path: String
    let kind: KindDefinition
    let vocabulary: Vocabulary
    private(set) var problems: [Diagnostic] = []

    init(path: String, kind: KindDefinition, vocabulary: Vocabulary) {
        self.path = path
        self.kind = kind
        self.vocabulary = vocabulary
    }

    private enum Column {
        case field(FieldDefinition)
        case section(String)
    }

    mutating func rows(of table: Table) -> [CaseTable.Row] {
        let columns = table.header.map { column($0) }
        var seen: Set<String> = []
        for (cell, column) in zip(table.header, columns) where column != nil && !seen.insert(Self.name(of: column)).inserted {
            report(cell, da: "kolonnen '\(Self.shown(cell))' findes to gange", en: "column '\(Self.shown(cell))' occurs twice")
        }
        var ids: Set<String> = []
        return table.rows.map { cells in
            if cells.count > columns.count, let cell = cells[columns.count...].first(where: { !$0.text.isEmpty }) {
                report(cell, da: "rækken har flere celler end overskriften", en: "the row has more cells than the header")
            }
            let row = self.row(cells, columns)
            if let id = row.id, !ids.insert(id).inserted, let cell = cells.first {
                report(cell, da: "id '\(id)' findes to gange i tabellen", en: "id '\(id)' occurs twice in the table")
            }
            return row
        }
    }

    // MARK: Columns

    private static func name(of column: Column?) -> String {
        switch column {
        case .field(let field): field.id
        case .section(let name): "## " + name
        case nil: ""
        }
    }

    private mutating func column(_ cell: Table.Cell) -> Column? {
        let name = cell.text.lowercased()
        let fields = vocabulary.fields(of: kind).filter { Self.isTabular($0) && $0.id != "kind" }
        let field =
            fields.first { $0.id.lowercased() == name }
            ?? fields.first { [$0.label.da.lowercased(), $0.label.en.lowercased()].contains(name) }
        if let field { return .field(field) }
        if let section = kind.sections.first(where: { $0.lowercased() == name }) { return .section(section) }
        if name.isEmpty {
            report(cell, da: "kolonnen har ingen overskrift", en: "the column has no heading")
            return nil
        }
        let known = fields.flatMap { [$0.id, $0.label.da, $0.label.en] } + kind.sections
        reportUnknown(cell, cell.text, da: "ukendt kolonne", en: "unknown column", among: known, listing: fields.map(\.id) + kind.sections)
        return nil
    }

    /// Whether cells can hold it: records only where one member counts.
    private static func isTabular(_ field: FieldDefinition) -> Bool {
        guard field.isWritten else { return false }
        if case .structure(_, let value) = field.type { return value != nil }
        return true
    }

    // MARK: Cells

    private mutating func row(_ cells: [Table.Cell], _ columns: [Column?]) -> CaseTable.Row {
        var id: String?
        var values: [String: String] = [:]
        var texts: [String: [String]] = [:]
        var sections: [String: String] = [:]
        for (cell, column) in zip(cells, columns) where !cell.text.isEmpty {
            switch column {
            case .section(let name): sections[name] = cell.text
            case .field(let field) where field.id == "id": id = self.id(cell)
            case .field(let field) where field.type == .text:
                texts[field.id] = field.cardinality.isList ? Self.parts(of: cell.text) : [cell.text]
            case .field(let field): values[field.id] = value(cell, field)
            case nil: break
            }
        }
        return CaseTable.Row(line: cells.first?.position.line ?? 1, id: id, values: values, texts: texts, sections: sections)
    }

    private mutating func id(_ cell: Table.Cell) -> String? {
        guard Slug.isID(cell.text), cell.text.hasPrefix(kind.prefix), cell.text.count > kind.prefix.count else {
            report(
                cell, da: "'\(Self.shown(cell))' er ikke et id; det skal begynde med '\(kind.prefix)'",
                en: "'\(Self.shown(cell))' is not an id; it has to begin with '\(kind.prefix)'")
            return nil
        }
        return cell.text
    }

    private static func parts(of text: String) -> [String] {
        text.split { $0 == "|" || $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private mutating func value(_ cell: Table.Cell, _ field: FieldDefinition) -> String? {
        var read: [String] = []
        for part in field.cardinality.isList ? Self.parts(of: cell.text) : [cell.text] {
            guard let value = single(part, cell, field), !read.contains(value) else { continue }
            read.append(value)
        }
        guard !read.isEmpty else { return nil }
        if case .structure(_, let member?) = field.type {
            let number = vocabulary.disclosure.numbered[field.id]
            let records = read.enumerated().map { index, value in
                "  - {" + (number.map { "\($0): \(index + 1), " } ?? "") + "\(member): \(YAMLText.quoted(value))}"
            }
            return "\n" + records.joined(separator: "\n")
        }
        return field.cardinality.isList ? "[\(read.map(YAMLText.quoted).joined(separator: ", "))]" : YAMLText.quoted(read[0])
    }

    private mutating func single(_ part: String, _ cell: Table.Cell, _ field: FieldDefinition) -> String? {
        if let scheme = field.type.scheme.flatMap(vocabulary.scheme) { return concept(part, cell, field, scheme) }
        let words = ["ja": "true", "nej": "false", "yes": "true", "no": "false"]
        let text = field.type == .flag ? words[part.lowercased()] ?? part.lowercased() : part
        guard ScalarForm.fits(text, field.type) else {
            let form = ScalarForm.description(of: field.type)
            report(cell, da: "'\(Self.shown(part))' er ikke \(form.da)", en: "'\(Self.shown(part))' is not \(form.en)")
            return nil
        }
        return text
    }

    /// A value by its id, its label in either language, or another word for it.
    private mutating func concept(_ part: String, _ cell: Table.Cell, _ field: FieldDefinition, _ scheme: ConceptScheme) -> String? {
        if scheme[part] != nil { return part }
        let name = part.lowercased()
        func isCalled(_ names: [String]) -> Bool { names.contains { $0.lowercased() == name } }
        let found =
            scheme.concepts.first { isCalled([$0.id, $0.label.da, $0.label.en]) }
            ?? scheme.concepts.first { isCalled($0.alternatives + $0.englishAlternatives) }
            ?? scheme.concepts.first { isCalled(Self.alternatives(in: $0.label.da) + Self.alternatives(in: $0.label.en)) }
        if let found { return found.id }
        let nearest =
            Suggestion.nearest(to: part, among: scheme.concepts.map(\.id))
            ?? scheme.concepts.first { Suggestion.nearest(to: part, among: [$0.label.da, $0.label.en] + $0.alternatives) != nil }?.id
        let known = scheme.concepts.prefix(12).map(\.id).joined(separator: ", ") + (scheme.concepts.count > 12 ? ", …" : "")
        let hint =
            nearest.map { Label(da: "mente du '\($0)'?", en: "did you mean '\($0)'?") }
            ?? Label(da: "kendte er \(known)", en: "known are \(known)")
        report(
            cell, da: "ukendt værdi '\(Self.shown(part))' for '\(field.id)'; \(hint.da)",
            en: "unknown value '\(Self.shown(part))' for '\(field.id)'; \(hint.en)")
        return nil
    }

    /// The words of a label such as «Dreng/mand».
    private static func alternatives(in label: String) -> [String] { label.split(separator: "/").map { String($0).trimmed } }

    // MARK: Problems

    /// A cell may hold a whole text; a message does not.
    private static func shown(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
    private static func shown(_ cell: Table.Cell) -> String { shown(cell.text) }

    private mutating func reportUnknown(
        _ cell: Table.Cell, _ text: String, da: String, en: String, among known: [String], listing: [String]
    ) {
        if let nearest = Suggestion.nearest(to: text, among: known) {
            report(
                cell, da: "\(da) '\(Self.shown(text))'; mente du '\(nearest)'?",
                en: "\(en) '\(Self.shown(text))'; did you mean '\(nearest)'?")
        } else {
            let list = listing.joined(separator: ", ")
            report(cell, da: "\(da) '\(Self.shown(text))'; kendte er \(list)", en: "\(en) '\(Self.shown(text))'; known are \(list)")
        }
    }

    private mutating func report(_ cell: Table.Cell, da: String, en: String) {
        problems.append(
            Diagnostic(severity: .error, path: path, position: cell.position, message: Label(da: da, en: en), excerpt: nil))
    }
}
