/// The words that a detector starts from, marked once while the text is read, so that no detector has to look at every word.
struct Cues: OptionSet, Sendable {
    let rawValue: UInt16

    static let caseLabel = Cues(rawValue: 1)
    static let companyLabel = Cues(rawValue: 2)
    static let handleLabel = Cues(rawValue: 4)
    static let plateLabel = Cues(rawValue: 8)
    static let numberWord = Cues(rawValue: 16)
    static let dayWord = Cues(rawValue: 32)
    /// A phrase of the lists begins with it.
    static let phraseStart = Cues(rawValue: 64)
    static let cprWord = Cues(rawValue: 128)

    /// The cues that the detectors themselves know.
    static let words: [String: Cues] = {
        var words: [String: Cues] = [:]
        func add(_ list: some Sequence<String>, _ cue: Cues) {
            for word in list { words[word, default: []].formUnion(cue) }
        }
        add(CaseNumberDetector.labels, .caseLabel)
        add(CVRDetector.labels, .companyLabel)
        add(HandleDetector.labels, .handleLabel)
        add(VehicleDetector.plateLabels, .plateLabel)
        add(CPRDetector.labels.union(CPRDetector.partWords), .cprWord)
        add(NumberWords.all, .numberWord)
        add(NumberWords.allDays, .dayWord)
        return words
    }()
}
