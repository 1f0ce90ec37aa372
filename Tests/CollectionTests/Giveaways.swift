/// Finds in a text what could tell who, where, when, how old, or of what faith or origin somebody is.
enum Giveaways {
    enum Rule: String, CaseIterable, Sendable {
        case time, number, age, place, faith, origin
    }

    static func find(_ rule: Rule, in text: String) -> [String] {
        switch rule {
        case .time: [/\b(?:19|20)\d\d\b/, month, /\b\d{1,2}[.\/] ?\d{1,2}[.\/]/].flatMap { texts(of: $0, in: text) }
        case .number: texts(of: /\d[\d -]{2,}\d/, in: text) + texts(of: /\S+@\S+|\bhttps?:\S+|\bwww\.\S+/, in: text)
        case .age: ages(in: text)
        case .place: names(in: text).filter(DanishPlaces.isPlace)
        case .faith: words(beginningWith: faiths, in: text)
        case .origin: words(beginningWith: origins, in: text)
        }
    }

    private static var month: Regex<Substring> {
        /\b(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b/.ignoresCase()
    }

    private static let faiths = [
        "muslim", "moské", "moske", "islamisk", "koran", "imam", "sharia", "hijab", "niqab", "burka", "tørklæde", "ramadan", "halal",
        "allah", "kirke", "kristen", "kristne", "præst", "bibel", "jøde", "jødisk", "synagoge", "hindu", "buddhis", "trossamfund",
        "fredagsbøn", "gudstjeneste", "konverter", "religi",
    ]

    private static let origins = [
        "araber", "arabisk", "somal", "tyrk", "kurd", "irak", "iran", "afghan", "pakistan", "palæstin", "syri", "liban", "bosni", "tjetjen",
        "marokk", "russisk", "rusland", "ukrain", "polsk", "nydansk", "indvandr", "flygtning", "udlænding", "etnisk", "danskere", "perker",
        "efterkommer", "statsborger",
    ]

    // MARK: Ages

    /// «15-årig», «seksten år gammel», «fyldte fjorten år», «17 år»; eighteen is the border that the law draws.
    private static func ages(in text: String) -> [String] {
        let found =
            text.matches(of: /\b(\w+?)[- ]?årige?n?s?\b/) + text.matches(of: /\b(\w+) år gam/)
            + text.matches(of: /\b(?:er|var|blevet|blev|bliver|fylder|fyldte|fyldt|alder(?:en)?|som) (?:på )?(\w+) år\b/)
            + text.matches(of: /\b(\d{1,2}) år\b/) + text.matches(of: /\b(?:fylder|fyldte|fyldt) (\w+)\b/)
        return found.filter { isAge($0.output.1.lowercased()) }.map { String($0.output.0) }
    }

    private static func isAge(_ word: String) -> Bool {
        if ["18", "atten"].contains(word) { return false }
        return Int(word) != nil || numbers.contains { word == $0 || word.hasSuffix("og" + $0) }
    }

    private static let numbers = [
        "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten",
        "sytten", "nitten", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems",
    ]

    // MARK: Words

    private static func texts(of pattern: Regex<Substring>, in text: String) -> [String] {
        text.matches(of: pattern).map { String($0.output) }
    }

    private static func words(beginningWith stems: [String], in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.filter { word in stems.contains { word.hasPrefix($0) } }.map(String.init)
    }

    /// Words with a capital that do not begin a sentence: «Vejen til klubben» is a road, «i Vejen» a town.
    private static func names(in text: String) -> [String] {
        text.matches(of: /[\p{L}\d,;:–-] (\p{Lu}[\p{L}-]+)/).map { String($0.output.1) }
    }
}
