/// Where somebody lives: street with number, floor and door, postcode with town, and a street by itself.
struct AddressDetector: Detector {
    private static let homeWords: Set<String> = [
        "bor", "boede", "bo", "boende", "bopæl", "adresse", "adressen", "flyttet", "flyttede", "flytter", "hjemme", "lejlighed",
        "lejligheden",
        "hus", "huset", "naboerne", "hjemmet", "indkvarteret", "opholder", "folkeregisteradresse", "tilflyttet", "opvokset", "værelse",
    ]
    private static let before: Set<String> = [
        "på", "i", "ad", "af", "til", "fra", "ved", "adresse", "adressen", "bor", "bopæl", "boende", "omkring",
    ]

    private static let beforeNumber: Set<String> = ["nr", "nummer"]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            if let (match, end) = street(text, index) ?? shortened(text, index) ?? numbered(text, index) ?? elsewhere(text, index) {
                matches.append(match)
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return matches
    }

    // MARK: Streets by their ending

    private func street(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let token = text.tokens[index]
        guard token.isWord, token.count >= 3 else { return nil }
        let isEnding = token.tags.contains(.streetEnding)
        // Without a capital only a number makes a street.
        guard isEnding || token.hasCapital || text[index + 1]?.isNumber == true || Self.beforeNumber.contains(text.word(index + 1)),
            !text.isFree(index)
        else { return nil }
        guard isEnding || !token.allTags.contains(.notStreet) && hasStreetEnding(token.lower, text.words) else { return nil }
        let start = isEnding ? wideStart(text, index) : narrowStart(text, index)
        if isEnding, start == index { return nil }
        let isCapital = text.tokens[start].hasCapital
        let number = HouseNumber(text, after: index)
        guard let number else { return isCapital ? alone(text, start, index) : nil }
        if !isCapital {
            guard Self.before.contains(text.word(start - 1)) || text.isMark(start - 1, ":") || number.isDetailed else { return nil }
        }
        return (Match(text.range(start..<number.end), .address), number.end)
    }

    /// `Strandv. 209`, `Nørreg. 4`
    private func shortened(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let token = text.tokens[index]
        guard token.isWord, token.letters == .capital, token.count >= 5, token.lower.hasSuffix("v") || token.lower.hasSuffix("g"),
            text.isMark(index + 1, "."), text.isGlued(index + 1), !text.words.knows(token.lower),
            token.allTags.intersection([.place, .given, .family, .nounLike]).isEmpty, !text.words.isDictionaryName(token.lower),
            let number = HouseNumber(text, after: index + 1)
        else { return nil }
        return (Match(text.range(narrowStart(text, index)..<number.end), .address), number.end)
    }

    /// A street without a number: certain where somebody lives there.
    private func alone(_ text: ScannedText, _ start: Int, _ index: Int) -> (Match, end: Int)? {
        let token = text.tokens[start]
        guard hasBareEnding(text.word(index)), text.tokens[index].allTags.intersection([.given, .family]).isEmpty,
            !PersonEvidence(text: text).isIntroduced(start)
        else { return nil }
        let isKnown = text.words.knows(text.word(index))
        if token.beginsSentence, start == index, isKnown, !text.isMark(start - 1, ":") { return nil }
        let isHome = text.hasWord(Self.homeWords, before: start, within: 5)
        let range = start..<(Postcode(text, from: index + 1)?.end ?? index + 1)
        return (Match(text.range(range), .address, isHome || range.count > index + 1 - start ? .certain : .likely), range.upperBound)
    }

    /// Many surnames end as streets do, `Bøgelund`; these do not.
    private func hasBareEnding(_ lower: String) -> Bool {
        ["vej", "gade", "allé", "alle", "stræde", "boulevard", "plads", "torv", "vænge"].contains { lower.hasSuffix($0) }
            || ["en", "et", "ene", "erne"].contains { lower.hasSuffix($0) }
    }

    private func hasStreetEnding(_ lower: String, _ words: Wordbook) -> Bool {
        let stem = lower.hasSuffix("s") && !words.streetEndings.contains(String(lower.suffix(5))) ? String(lower.dropLast()) : lower
        for length in 3...10 where stem.count >= length + 2 {
            if words.streetEndings.contains(String(stem.suffix(length))) { return true }
        }
        return false
    }

    /// `Ny Kongensgade`, `Gl. Strandvej`: with the words that streets begin with.
    private func narrowStart(_ text: ScannedText, _ index: Int) -> Int {
        var start = index
        while start > 0, index - start < 4, text.gap(start) <= .space {
            if text.isMark(start - 1, "."), text.gap(start - 1) == .none, text.tags(start - 2).contains(.streetBeginning) {
                start -= 2
            } else if text.tags(start - 1).contains(.streetBeginning), text[start - 1]?.hasCapital == true {
                start -= 1
            } else {
                break
            }
        }
        return start
    }

    /// `H.C. Andersens Vej`, `Peter Bangs Vej`: with all capitals before.
    private func wideStart(_ text: ScannedText, _ index: Int) -> Int {
        var start = index
        while start > 0, index - start < 8, text.gap(start) <= .space, let previous = text[start - 1] {
            if previous.mark == ".", previous.gap == .none, let initial = text[start - 2], !text.tokens[start].beginsSentence,
                initial.letters == .single || initial.tags.contains(.streetBeginning)
            {
                start -= 2
            } else if previous.hasCapital, !previous.beginsSentence || isStreetPart(text, start - 1) {
                start -= 1
            } else if previous.mark == "-", text.isGlued(start), text.isGlued(start - 1), text[start - 2]?.hasCapital == true {
                start -= 2
            } else {
                break
            }
        }
        return start
    }

    private func isStreetPart(_ text: ScannedText, _ index: Int) -> Bool {
        !text.tokens[index].allTags.intersection([.streetBeginning, .given, .family, .place]).isEmpty
            || !text.words.knows(text.word(index))
    }

    // MARK: Capital, number and more

    /// `Kildebo 12, 2. th`, `Islands Brygge 12, 2300 København S`, «bor Kildebo 12»: any name with a number that goes on like an address
    /// or where somebody lives.
    private func numbered(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let token = text.tokens[index]
        guard token.isWord, token.letters == .capital, text[index + 1]?.isNumber == true, !text.isFree(index),
            let number = HouseNumber(text, after: index), number.isDetailed || isHome(text, index) || isHouse(text, index)
        else { return nil }
        return (Match(text.range(wideStart(text, index)..<number.end), .address), number.end)
    }

    /// `Gården 3A`: a house that goes by a word of its own, with a number and a letter.
    private func isHouse(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        return !token.beginsSentence && ["en", "et", "ne"].contains { token.lower.hasSuffix($0) } && text.isGlued(index + 2)
            && text[index + 2]?.letters == .single
    }

    private func isHome(_ text: ScannedText, _ index: Int) -> Bool {
        !text.tokens[index].allTags.contains(.place) && text.hasWord(Self.homeWords, before: index, within: 3)
    }

    // MARK: Other ways to say where

    private func elsewhere(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let isNumber = text.tokens[index].isNumber
        if isNumber || text.word(index) == "dk", let postcode = Postcode(text, from: index), postcode.start == index {
            return (Match(text.range(postcode.start..<postcode.end), .address, .likely), postcode.end)
        }
        let word = text.word(index)
        if word == "postboks" || word == "postbox" || word.hasPrefix("matr") {
            for place in (index + 1)..<(index + 5) where text[place]?.isNumber == true && text.gap(place) < .line {
                let end = text.isGlued(place + 1) && text[place + 1]?.isWord == true ? place + 2 : place + 1
                return (Match(text.range(place..<end), .address, .likely), end)
            }
        }
        if let end = coordinates(text, index) { return (Match(text.range(index..<end), .address), end) }
        if isNumber || word == "st" || word == "stuen", let end = HouseNumber.floor(text, index),
            hasDoor(text, index..<end)
        {
            return (Match(text.range(index..<end), .address, .likely), end)
        }
        return nil
    }

    private func hasDoor(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        range.contains { HouseNumber.doors.contains(text.word($0)) }
    }

    /// `55.6761, 12.5683`: a place in Denmark.
    private func coordinates(_ text: ScannedText, _ index: Int) -> Int? {
        guard let north = text.number(index), (54...58).contains(north.value), text.isMark(index + 1, "."),
            let fraction = text.number(index + 2),
            fraction.digits >= 3, text.isGlued(index + 2)
        else { return nil }
        let next = text.isMark(index + 3, ",") ? index + 4 : index + 3
        guard let east = text.number(next), (7...16).contains(east.value), text.isMark(next + 1, "."), let second = text.number(next + 2),
            second.digits >= 3
        else { return nil }
        return next + 3
    }
}
