/// How many of the chosen cases are to hold a value, or one below it.
public struct Quota: Sendable, Hashable {
    public let field: String
    public let value: String
    public let minimum: Int
    /// `nil` for as many as there are.
    public let maximum: Int?

    public init(field: String, value: String, minimum: Int, maximum: Int?) {
        self.field = field
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Whether they can be met together is searched exhaustively, which more than these could make slow.
    public static let largestCount = 12
    /// No catalogue holds more cases than a search answers with.
    public static let largestNumber = 1_000

    /// Reads `FIELD=VALUE:MIN..MAX`; either end may be left out, and one number alone means exactly so many.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let held = FieldValue(text[..<colon]),
            let (minimum, maximum) = Self.range(text[text.index(after: colon)...])
        else { return nil }
        self.init(field: held.field, value: held.value, minimum: minimum, maximum: maximum)
    }

    private static func range(_ text: Substring) -> (Int, Int?)? {
        func number(_ digits: Substring) -> Int? {
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return Int(digits).flatMap { $0 <= largestNumber ? $0 : nil }
        }
        guard let dots = text.firstRange(of: "..") else { return number(text).map { ($0, $0) } }
        let (low, high) = (text[..<dots.lowerBound], text[dots.upperBound...])
        guard !(low.isEmpty && high.isEmpty) else { return nil }
        guard let minimum = low.isEmpty ? 0 : number(low) else { return nil }
        if high.isEmpty { return (minimum, nil) }
        guard let maximum = number(high), maximum >= minimum else { return nil }
        return (minimum, maximum)
    }

    /// As it is written.
    public var text: String { "\(field)=\(value):\(rangeText)" }
    private var rangeText: String { maximum == minimum ? "\(minimum)" : "\(minimum)..\(maximum.map(String.init) ?? "")" }

    /// `2–4`, `3`, `mindst 2`, `højst 4`.
    public func words(_ language: Language) -> String {
        guard let maximum else { return language.text(da: "mindst \(minimum)", en: "at least \(minimum)") }
        if maximum == minimum { return "\(minimum)" }
        return minimum == 0 ? language.text(da: "højst \(maximum)", en: "at most \(maximum)") : "\(minimum)–\(maximum)"
    }

    public func admits(_ count: Int) -> Bool { count >= minimum && count <= maximum ?? .max }
}
