public import KnowledgeModel

/// Finds everything in a text by which a person could be recognised.
///
/// The same text gives the same findings: no model, no network, no clock. Linear in the length of the text.
public struct IdentifierScanner: Sendable {
    private(set) var words: Wordbook

    /// Whether names can be judged at all: there are lists of them, and a dictionary.
    public var canJudgeNames: Bool { words.hasNames && words.dictionary != nil }

    /// - Parameters:
    ///   - lists: the names, places and institutions that are known, from the vocabulary.
    ///   - dictionary: the Danish dictionary. Without it a name is known only by the lists and by capitals inside a sentence.
    public init(_ lists: AnonymityLists, dictionary: WordDictionary?) {
        words = Wordbook(lists, dictionary: dictionary)
    }

    /// The same scanner for an entry in which an editor allows these texts.
    func allowing(_ texts: [String]) -> IdentifierScanner {
        var scanner = self
        scanner.words.allow(texts)
        return scanner
    }

    /// Find what has a form of its own.
    private static let formDetectors: [any Detector] = [
        MailDetector(), WebDetector(), DeviceDetector(), HandleDetector(), IBANDetector(), CPRDetector(), CaseNumberDetector(),
        BankDetector(), CVRDetector(),
        PhoneDetector(), SpelledNumberDetector(), VehicleDetector(), AddressDetector(), DateDetector(), AgeDetector(), ClassDetector(),
        OriginDetector(),
    ]
    /// Find what only lists and capitals tell.
    private static let nameDetectors: [any Detector] = [
        InstitutionDetector(), NameDetector(), SignatureDetector(), SmallLetterNameDetector(), UnreadableDetector(), PlaceDetector(),
    ]

    /// The identifiers in the order of the text; none overlaps another.
    public func identifiers(in text: String, setting: TextSetting) -> [Identifier] {
        let scanned = ScannedText(text, with: words)
        return matches(in: scanned, setting: setting).compactMap { match in
            TierTable.tier(match.kind, match.certainty, in: setting).map {
                Identifier(range: scanned.view.original(match.range), kind: match.kind, tier: $0, age: match.age)
            }
        }
    }

    private func matches(in text: ScannedText, setting: TextSetting) -> [Match] {
        let detectors = words.hasNames ? Self.formDetectors + Self.nameDetectors : Self.formDetectors
        let all = detectors.flatMap { $0.matches(in: text) }
        // What nobody minds in this kind of text must not hide what is below it.
        let minded = all.filter { TierTable.tier($0.kind, $0.certainty, in: setting) != nil }
        return Overlaps.resolved(minded, in: text).filter { !isAllowed($0, text) }
    }

    /// Whether it lies inside a text that an editor has allowed.
    private func isAllowed(_ match: Match, _ text: ScannedText) -> Bool {
        let ranges = text.allowedRanges
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= match.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && match.range.upperBound <= ranges[low - 1].upperBound
    }
}
