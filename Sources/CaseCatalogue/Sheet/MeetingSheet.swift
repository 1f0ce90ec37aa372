public import CaseSearch
public import KnowledgeModel

/// A search as one or two printed pages for a network meeting.
///
/// Nothing that was typed stands on it: the question may name somebody. The meeting writes its subject by hand or leaves it out.
public enum MeetingSheet {
    /// More hits than these are for the screen.
    public static let hitCount = 8

    public static func sheet(of answer: SearchAnswer, language: Language) -> Booklet {
        let filters = answer.facets.flatMap { facet in
            facet.values.filter(\.isSelected).map { BookletFact(facet.label[language], $0.label[language]) }
        }
        func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }
        let hits = answer.hits.prefix(hitCount).flatMap { told($0, language) }
        let title = say("Ark til mødet", "Sheet for the meeting")
        let shown = min(answer.hits.count, hitCount)
        let found =
            answer.total > shown
            ? say(
                "Søgningen fandt \(answer.total) opslag; her er \(shown) af dem.",
                "The search found \(answer.total) entries; here are \(shown).")
            : say(
                "Søgningen fandt \(answer.total) opslag.",
                answer.total == 1 ? "The search found 1 entry." : "The search found \(answer.total) entries.")
        let blocks: [BookletBlock] =
            [
                .alert([.text(BookletTexts.acute[language])]),
                .lines(label: say("Emne (uden navne og steder):", "Subject (no names, no places):"), count: 1),
                .paragraph([.text(found)]), .tags(filters),
            ] + hits + [
                .lines(label: say("Det ved vi ikke, og det vil vi spørge om:", "What we do not know, and will ask:"), count: 3),
                .note(
                    title: nil,
                    [
                        [
                            .text(
                                say(
                                    "Hvad der blev søgt efter, står ikke her og er ikke gemt. Sagerne er ikke repræsentative og forudsiger intet.",
                                    "What was searched for does not stand here and is not kept. The cases are not representative and predict nothing."
                                ))
                        ],
                        [.text(BookletTexts.rules.last?[language] ?? "")],
                    ]),
            ]
        let chapter = Booklet.Chapter(anchor: "ark", title: title, kind: .sheet, blocks: blocks.filter { !$0.isEmpty })
        return Booklet(title: title, language: language, chapters: [chapter])
    }

    private static func told(_ hit: SearchAnswer.Hit, _ language: Language) -> [BookletBlock] {
        let byline = [hit.kindLabel[language], hit.id, hit.provenanceLabel[language]].filter { !$0.isEmpty }.joined(separator: " · ")
        // The words that matched are not marked: they would tell what was searched for.
        let words = hit.passage.snippet.map(\.text).joined()
        return [
            .heading(hit.title[language]),
            .paragraph([.emphasis(byline + ". "), .strong(hit.passage.section + ": "), .text(words)]),
        ]
    }
}
