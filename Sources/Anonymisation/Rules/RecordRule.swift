internal import KnowledgeModel

/// An entry about real people needs a record that says that two people have looked at this very text.
struct RecordRule: GateRule {
    func findings(in entry: ExaminedEntry) -> [Finding] {
        guard let record = entry.record else {
            return entry.isAboutPeople && !entry.isInvented ? [missing] : []
        }
        var findings: [Finding] = []
        if record.reviewers < AnonymityRecord.requiredReviewers { findings.append(tooFew) }
        let hash = EntryTexts.hash(of: entry.entry, vocabulary: entry.vocabulary)
        if record.textHash != hash { findings.append(otherText(hash)) }
        return findings
    }

    private var missing: Finding {
        Finding(
            rule: "record", tier: .red,
            reason: Label(da: "anonymiseringsjournalen mangler", en: "the anonymisation record is missing"),
            wayOut: Label(
                da: "lad to andre læse den, og skriv feltet 'anonymity'", en: "let two others read it, and write the field 'anonymity'"))
    }

    private var tooFew: Finding {
        Finding(
            rule: "record", tier: .red,
            reason: Label(da: "færre end to har set efter, om nogen kan genkendes", en: "fewer than two people have looked"),
            wayOut: Label(da: "lad en til læse den, og ret 'reviewers'", en: "let one more read it, and change 'reviewers'"))
    }

    private func otherText(_ hash: String) -> Finding {
        Finding(
            rule: "record", tier: .red,
            reason: Label(
                da: "journalen gælder ikke netop denne tekst", en: "the record does not belong to this very text"),
            wayOut: Label(
                da: "læs den igen, og skriv 'text_hash: \(hash)'", en: "read it again, and write 'text_hash: \(hash)'"))
    }
}
