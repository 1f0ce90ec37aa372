/// Something in a text by which a person could be recognised.
public struct Identifier: Sendable, Equatable {
    /// Where it stands, as offsets in the text's Unicode scalars.
    public let range: Range<Int>
    public let kind: IdentifierKind
    public let tier: Tier
    /// How old somebody is, where the text says it exactly.
    let age: Int?
}

/// How grave a finding is.
public enum Tier: String, Sendable, Comparable {
    /// Refused, unless the entry's record says that two people looked.
    case amber
    /// Refused.
    case red

    public static func < (left: Tier, right: Tier) -> Bool { left == .amber && right == .red }
}

/// What kind of identifier it is. The raw values are ids that others may build on.
public enum IdentifierKind: String, CaseIterable, Sendable, Codable {
    case mail, url, device, iban, cpr
    case caseNumber = "case_number"
    case bank, cvr, phone, vehicle, handle, address, birthday, date, age
    case schoolClass = "class"
    case institution, name, nationality, religion, place

    /// Whether it points to one person or household by itself.
    public var isDirect: Bool {
        switch self {
        case .date, .age, .schoolClass, .institution, .nationality, .religion, .place: false
        default: true
        }
    }
}

/// What kind of text is looked at. The same words are judged differently in a case and in guidance.
public enum TextSetting: Sendable {
    /// Tells of people: no place, no school, no exact age, no date.
    case people
    /// Guidance and reference: may name authorities, laws, dates and places.
    case reference
    /// Anything that somebody pastes.
    case open
}

/// What a detector finds, before its tier is known.
struct Match {
    enum Certainty {
        /// What is nearly always something else, such as letters that stand for an authority.
        case faint
        /// What may be one if nobody knows better, such as an ordinary word with a capital.
        case possible
        case likely, certain
    }

    /// Places in the clean view.
    var range: Range<Int>
    let kind: IdentifierKind
    let certainty: Certainty
    var age: Int?

    init(_ range: Range<Int>, _ kind: IdentifierKind, _ certainty: Certainty = .certain, age: Int? = nil) {
        self.range = range
        self.kind = kind
        self.certainty = certainty
        self.age = age
    }
}

/// One thing that is looked for. Goes through the tokens once, or a bounded number of times around each.
protocol Detector: Sendable {
    func matches(in text: ScannedText) -> [Match]
}
