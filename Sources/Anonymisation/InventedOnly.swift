internal import KnowledgeModel

/// Refuses entries about real people.
///
/// As long as the gate has no rules that find names, numbers and places, only invented cases can pass. Entries that are
/// not about people, such as guidance, pass.
struct InventedOnly: GateRule {
    let vocabulary: Vocabulary

    func findings(in entry: Entry) -> [Finding] {
        guard vocabulary.kind(entry.kind)?.isAboutPeople != false, !isInvented(entry) else { return [] }
        return [
            Finding(
                rule: "invented-only", tier: .red,
                reason: Label(
                    da: "sager om virkelige mennesker kan endnu ikke kontrolleres for, om nogen kan genkendes",
                    en: "cases about real people cannot be checked yet for whether somebody could be recognised"),
                wayOut: Label(
                    da: "lad sagen ligge uden for samlingen, til kontrollen findes",
                    en: "keep the case out of the collection until they can"))
        ]
    }

    private func isInvented(_ entry: Entry) -> Bool {
        let provenance = entry.value(of: "provenance").flatMap { vocabulary.scheme("provenance")?[$0] }
        return provenance?.attributes["invented"] == ["true"]
    }
}
