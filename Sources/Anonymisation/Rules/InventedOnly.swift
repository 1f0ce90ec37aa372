internal import KnowledgeModel

/// Refuses entries about real people where names cannot be judged: without the dictionary or without lists of names.
struct InventedOnly: GateRule {
    let canJudge: Bool

    func findings(in entry: ExaminedEntry) -> [Finding] {
        guard !canJudge, entry.isAboutPeople, !entry.isInvented else { return [] }
        return [
            Finding(
                rule: "invented-only", tier: .red,
                reason: Label(
                    da: "uden ordbog og navnelister kan ingen se efter, om teksten nævner nogen ved navn",
                    en: "without dictionary and lists of names nobody can look whether the text names somebody"),
                wayOut: Label(
                    da: "installér hunspell-da, og læg mappen 'anonymity' i samlingen",
                    en: "install hunspell-da, and put the folder 'anonymity' into the corpus"))
        ]
    }
}
