/// A language that labels and messages exist in.
public enum Language: String, CaseIterable, Codable, Sendable {
    case danish = "da"
    case english = "en"

    /// Picks the text in this language.
    public func text(da: String, en: String) -> String {
        self == .danish ? da : en
    }
}

/// A label in both languages.
public struct Label: Hashable, Codable, Sendable {
    public var da: String
    public var en: String

    public init(da: String, en: String) {
        self.da = da
        self.en = en
    }

    public subscript(_ language: Language) -> String {
        language.text(da: da, en: en)
    }
}
