/// Danish words for numbers from 0 to 99, and for days of the month.
enum NumberWords {
    /// `fjorten`, `enogtyve`.
    static func value(of word: String) -> Int? { values[word] }

    /// `tolvte`, `enogtyvende`.
    static func day(of word: String) -> Int? { days[word] }

    static var all: some Sequence<String> { values.keys }
    static var allDays: some Sequence<String> { days.keys }

    private static let units = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
    private static let teens = ["ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"]
    private static let tens = ["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"]

    private static let values: [String: Int] = {
        var values = ["et": 1, "én": 1, "ét": 1]
        for (value, word) in (units + teens).enumerated() { values[word] = value }
        for (place, word) in tens.enumerated() {
            let ten = (place + 2) * 10
            values[word] = ten
            for unit in 1...9 { values[units[unit] + "og" + word] = ten + unit }
        }
        return values
    }()

    private static let days: [String: Int] = {
        let first = [
            "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende", "ellevte", "tolvte",
            "trettende",
            "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende", "tyvende",
        ]
        var days = Dictionary(uniqueKeysWithValues: first.enumerated().map { ($1, $0 + 1) })
        for unit in 1...9 { days[units[unit] + "ogtyvende"] = 20 + unit }
        days["tredivte"] = 30
        days["enogtredivte"] = 31
        return days
    }()
}
