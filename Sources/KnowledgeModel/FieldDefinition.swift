/// One field of a record, as the vocabulary defines it.
public struct FieldDefinition: Codable, Sendable {
    public let id: String
    public let label: Label
    public let type: FieldType
    public let cardinality: Cardinality
    /// Whether it is shown as a filter with counts.
    public let isFacet: Bool
    /// Whether its text is searched.
    public let isSearched: Bool
    public let quasiIdentifier: QuasiIdentifier
    public let similarity: Similarity
    /// How much the field counts among similar cases, beside the other fields.
    public let weight: Double
    /// Whether a catalogue of cases may be asked to cover its values.
    public let isCovered: Bool
    /// The anchor of the section in which a case tells it.
    public let section: String?
    /// The attribute of the entry's own concept that gives the value; it is not written in the entry.
    public let conceptAttribute: String?
    /// The field whose values it is computed from, and the attribute of those values that is taken.
    public let derivation: Derivation?
    /// What the field is for, where the program has to know it among others.
    public let role: FieldRole?

    public struct Derivation: Codable, Sendable {
        public let field: String
        public let attribute: String

        public init(field: String, attribute: String) {
            self.field = field
            self.attribute = attribute
        }
    }

    public init(
        id: String, label: Label, type: FieldType, cardinality: Cardinality, isFacet: Bool = false,
        isSearched: Bool = false, quasiIdentifier: QuasiIdentifier = .none, similarity: Similarity = .none,
        weight: Double = 0, isCovered: Bool = false, section: String? = nil, conceptAttribute: String? = nil,
        derivation: Derivation? = nil, role: FieldRole? = nil
    ) {
        self.id = id
        self.label = label
        self.type = type
        self.cardinality = cardinality
        self.isFacet = isFacet
        self.isSearched = isSearched
        self.quasiIdentifier = quasiIdentifier
        self.similarity = similarity
        self.weight = weight
        self.isCovered = isCovered
        self.section = section
        self.conceptAttribute = conceptAttribute
        self.derivation = derivation
        self.role = role
    }

    /// Whether the entry's file may and must hold it.
    public var isWritten: Bool { conceptAttribute == nil && derivation == nil && !type.isSections }
}

public enum FieldType: Codable, Sendable, Equatable {
    /// An id such as `sag-01`.
    case slug
    case text
    case integer
    case year
    case flag
    /// A month of a year, `2024-05`.
    case month
    /// A span of years, `2019-2021`.
    case band
    /// A value of a scheme.
    case concept(scheme: String)
    /// A value of any scheme, written `scheme=value`.
    case anyConcept
    /// The id of a source document.
    case source
    /// The id of another entry.
    case reference
    /// `field=value`, a value that the text expressly denies.
    case denial
    /// The sections below the front matter; those named here in this order, any where none is named.
    case sections([String])
    /// A record of its own with named members. `value` is the member that counts as the field's value.
    indirect case structure([Member], value: String?)
    indirect case list(FieldType)

    public struct Member: Codable, Sendable, Equatable {
        public let id: String
        public let label: Label
        public let type: FieldType

        public init(id: String, label: Label, type: FieldType) {
            self.id = id
            self.label = label
            self.type = type
        }
    }
}

extension FieldType {
    public var isSections: Bool {
        if case .sections = self { true } else { false }
    }

    /// The scheme whose values the field holds, directly or as the value of its records.
    public var scheme: String? {
        switch self {
        case .concept(let scheme): scheme
        case .structure(let members, let value): members.first { $0.id == value }?.type.scheme
        default: nil
        }
    }
}

public enum Cardinality: String, Codable, Sendable {
    case optional = "0..1"
    case one = "1"
    case any = "0..n"
    case some = "1..n"

    public var isRequired: Bool { self == .one || self == .some }
    public var isList: Bool { self == .any || self == .some }
}

/// How much a field helps to recognise a person.
public enum QuasiIdentifier: String, Codable, Sendable {
    case none, low, high
}

/// How two values of a field are compared among similar cases.
public enum Similarity: String, Codable, Sendable {
    case none, exact, overlap, ordinal, tree, text
}
