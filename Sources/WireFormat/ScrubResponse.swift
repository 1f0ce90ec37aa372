/// The JSON of `kasus scrub`.
public struct ScrubResponse: Encodable {
    let text: String
    let spans: [Span]

    public init(text: String, spans: [Span]) {
        self.text = text
        self.spans = spans
    }

    /// Where an identifier stood: half-open, in Unicode scalars of the original text.
    public struct Span: Encodable {
        let start: Int
        let end: Int
        let kind: String
        let tier: String

        public init(_ range: Range<Int>, kind: String, tier: String) {
            start = range.lowerBound
            end = range.upperBound
            self.kind = kind
            self.tier = tier
        }
    }
}
