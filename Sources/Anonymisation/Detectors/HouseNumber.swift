/// What follows the name of a street: number and letter, floor and door, postcode and town.
struct HouseNumber {
    let end: Int
    /// Whether more follows than the number alone.
    let isDetailed: Bool

    static let doors: Set<String> = ["th", "tv", "mf"]
    private static let rooms: Set<String> = ["lejl", "lejlighed", "dør", "opgang", "vær", "værelse", "blok"]
    private static let numberWords: Set<String> = ["nr", "nummer", "no"]
    /// What is counted stands in no house.
    private static let units: Set<String> = [
        "klasse", "kr", "kroner", "år", "procent", "årig", "årige", "km", "meter", "minutter", "timer", "dage", "uger", "måneder", "gange",
    ]

    init?(_ text: ScannedText, after street: Int) {
        var place = street + 1
        if text.isMark(place, ","), text.gap(place) == .none { place += 1 }
        if Self.numberWords.contains(text.word(place)) { place += text.isMark(place + 1, ".") ? 2 : 1 }
        guard let number = text[place], number.isNumber, number.count <= 3, number.lower != "0", text.gap(place) <= .space else {
            return nil
        }
        var end = place + 1
        // `12 A`, `12b`, `12-14`
        if let letter = text[end], letter.isWord, letter.count == 1, letter.gap <= .space, letter.lower != "i", letter.lower != "å",
            letter.gap == .none || letter.letters == .single || text.isMark(end + 1, ",")
        {
            end += 1
        } else if text.isMark(end, "-") || text.isMark(end, "/"), text.isGlued(end), text.isGlued(end + 1), let last = text[end + 1],
            last.isNumber,
            last.count <= 3
        {
            end += 2
        }
        // `Vestergade 8. klasse` has no house number.
        if text.isMark(end, "."), text.gap(end) == .none, text[end + 1]?.letters == .lower, text[end + 1]?.isWord == true, end == place + 1
        {
            guard Self.floor(text, place) == nil else { return nil }
        }
        guard !Self.units.contains(text.word(end)), !text.isMark(end, "%") else { return nil }
        let plain = end
        end = Self.withFloor(text, end)
        let town = Postcode(text, from: end) ?? Postcode(text, townFrom: end)
        self.end = town?.end ?? end
        isDetailed = self.end > plain
    }

    /// Takes in a floor, a door, an entrance, if they follow.
    private static func withFloor(_ text: ScannedText, _ end: Int) -> Int {
        var end = end
        for _ in 0..<3 {
            let start = text.isMark(end, ",") || text.isMark(end, ".") && text.gap(end + 1) <= .space ? end + 1 : end
            guard text.gap(start) <= .space, let after = floor(text, start) else { break }
            end = after
        }
        return end
    }

    /// `3. th.`, `st. tv`, `1. sal`, `kl.`, `lejl. 4`, `dør 12`, `opgang B`.
    static func floor(_ text: ScannedText, _ start: Int) -> Int? {
        guard let token = text[start] else { return nil }
        var place = start
        if token.isNumber, token.count <= 2 {
            place += 1
            if text.isMark(place, ".") || text.isMark(place, ",") { place += 1 }
            guard text.gap(place) <= .space, let word = text[place], word.isWord else { return nil }
            if word.lower == "sal" || word.lower == "etage" {
                return door(text, place + 1) ?? withStop(text, place + 1)
            }
            return door(text, place) ?? (rooms.contains(word.lower) ? floor(text, place) : nil)
        }
        switch token.lower {
        case "st", "stuen", "kl", "kld", "kælder", "kælderen":
            place = text.isMark(start + 1, ".") ? start + 2 : start + 1
            if token.lower == "kl", text[place]?.isNumber == true { return nil }
            if text.isMark(place, ","), door(text, place + 1) != nil { place += 1 }
            return door(text, place) ?? (token.lower.count < 4 ? place : nil)
        case _ where rooms.contains(token.lower):
            place = text.isMark(start + 1, ".") ? start + 2 : start + 1
            guard let number = text[place], number.gap <= .space, number.isNumber && number.count <= 4 || number.letters == .single else {
                return nil
            }
            return place + 1
        case "th", "tv", "mf": return door(text, start)
        default: return nil
        }
    }

    private static func door(_ text: ScannedText, _ place: Int) -> Int? {
        var place = place
        if text.isMark(place, ","), text.gap(place) == .none { place += 1 }
        guard text.gap(place) <= .space, doors.contains(text.word(place)) else { return nil }
        return withStop(text, place + 1)
    }

    /// The full stop of an abbreviation belongs to it, unless the sentence ends there.
    private static func withStop(_ text: ScannedText, _ place: Int) -> Int {
        text.isMark(place, ".") && text.gap(place) == .none && !text.endsSentence(place) ? place + 1 : place
    }
}

/// `8000 Aarhus C`, `DK-2200 København N`.
struct Postcode {
    let start: Int
    let end: Int

    private static let years: Set<String> = [
        "i", "siden", "fra", "til", "år", "året", "og", "efter", "før", "inden", "ultimo", "primo", "sommeren", "omkring",
    ]

    init?(_ text: ScannedText, from start: Int) {
        var place = start
        if text.isMark(place, ",") { place += 1 }
        let first = place
        if text.word(place) == "dk", text.isMark(place + 1, "-") { place += 2 }
        guard let number = text[place], number.isNumber, number.count == 4, number.gap <= .line, let town = text[place + 1], town.isWord,
            town.gap <= .space, let value = Int(number.lower), (555...9999).contains(value)
        else { return nil }
        let isTown = !town.allTags.intersection(.place).isEmpty || !text.phraseTags(place + 1).intersection(.place).isEmpty
        if CivilDate.isYear(value) {
            guard isTown, !Self.years.contains(text.word(place - 1)), text.tags(place - 1).intersection(.month).isEmpty else { return nil }
        }
        // Alone, a number before an unknown capital may be anything; after a street it is the postcode.
        guard isTown || town.hasCapital && town.count > 1 && first > start else { return nil }
        self.start = first
        end = Self.townEnd(text, place + 1)
    }

    /// A town without its postcode: `Rugvænget 3, Lejre`.
    init?(_ text: ScannedText, townFrom start: Int) {
        guard text.isMark(start, ","), let town = text[start + 1], town.hasCapital, town.gap <= .space,
            town.tags.contains(.place) || text.phraseTags(start + 1).contains(.place)
        else { return nil }
        self.start = start + 1
        end = Self.townEnd(text, start + 1)
    }

    /// With the rest of a name of several words, and the letter of a quarter: `København NV`.
    private static func townEnd(_ text: ScannedText, _ start: Int) -> Int {
        var end = start + 1
        while end - start < 4, let token = text[end], token.gap <= .space {
            if text.phraseTags(end).contains(.place), text.phraseTags(start).contains(.place), !token.beginsSentence {
                end += 1
            } else if token.isWord, token.count <= 2, token.letters == .single || token.letters == .capitals,
                ["c", "n", "s", "v", "k", "ø", "sø", "sv", "nv", "nø", "m", "f", "j"].contains(token.lower)
            {
                return end + 1
            } else if token.mark == "-", text.isGlued(end), text[end + 1]?.hasCapital == true {
                end += 2
            } else {
                break
            }
        }
        return end
    }
}
