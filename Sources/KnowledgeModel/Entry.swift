/// One entry of the knowledge base, whatever its kind.
public struct Entry: Codable, Sendable, Equatable {
    public let id: String
    public let kind: String
    public let title: Label
    /// What the fields hold, by field id; a field without a value is absent, which means unknown.
    public let fields: [String: FieldContent]
    /// The texts, in the order in which they are read: searched text fields first, then the sections of the file.
    public let sections: [Section]

    public init(id: String, kind: String, title: Label, fields: [String: FieldContent], sections: [Section]) {
        self.id = id
        self.kind = kind
        self.title = title
        self.fields = fields
        self.sections = sections
    }

    /// The ids of the field's values, as facets count them; empty where the field is absent.
    public func values(of field: String) -> [String] {
        fields[field]?.ids ?? []
    }

    /// The field's only value, if it has one.
    public func value(of field: String) -> String? {
        values(of: field).first
    }
}

/// What one field of an entry holds.
public enum FieldContent: Codable, Sendable, Equatable {
    /// Ids of a scheme, entries, sources; years and numbers as digits; flags as `true` and `false`.
    case values([String])
    case texts([String])
    /// Records with named members. Where one member counts as the field's value, `value` names it.
    case records([StructuredValue], value: String?)

    /// What facets count: ids of values, each once.
    public var ids: [String] {
        switch self {
        case .values(let ids): return ids
        case .texts: return []
        case .records(let records, let value):
            guard let value else { return [] }
            var seen: Set<String> = []
            return records.compactMap { $0[value]?.text }.filter { seen.insert($0).inserted }
        }
    }
}

/// A record inside a field, such as one step of a course: named members in the order of the vocabulary.
public struct StructuredValue: Codable, Sendable, Equatable {
    public let members: [Member]

    public struct Member: Codable, Sendable, Equatable {
        public let id: String
        public let content: Content

        public init(id: String, content: Content) {
            self.id = id
            self.content = content
        }
    }

    public enum Content: Codable, Sendable, Equatable {
        case text(String)
        case integer(Int)
        case list([StructuredValue])

        public var text: String? {
            switch self {
            case .text(let text): text
            case .integer(let number): String(number)
            case .list: nil
            }
        }
    }

    public init(members: [Member]) {
        self.members = members
    }

    public subscript(_ id: String) -> Content? {
        members.first { $0.id == id }?.content
    }
}
