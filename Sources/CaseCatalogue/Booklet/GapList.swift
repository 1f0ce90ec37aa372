public import KnowledgeModel

/// Gaps by the fields that they are in, one line for each.
public struct GapList: Sendable {
    public let lines: [Line]

    public struct Line: Sendable {
        /// A field's label, or two joined.
        public let field: String
        public let text: String
    }

    /// - Parameter named: of more gaps than these in a line, the others are counted.
    public init(_ aspects: [Aspect], language: Language, named: Int = .max) {
        var fields: [String] = []
        var texts: [String: [String]] = [:]
        for aspect in aspects {
            let field = aspect.parts.map { $0.fieldLabel[language] }.joined(separator: " + ")
            if texts[field] == nil { fields.append(field) }
            texts[field, default: []].append(aspect.text(language))
        }
        lines = fields.map { field in
            let all = texts[field] ?? []
            let more = all.count - min(named, all.count)
            let rest = more > 0 ? [language.text(da: "og \(more) til", en: "and \(more) more")] : []
            return Line(field: field, text: (all.prefix(named) + rest).joined(separator: "; "))
        }
    }
}
