internal import CaseSearch
internal import KnowledgeModel

/// The guidance of a consultation, a line for each text below its step of the case's way, with validity, sources and years.
struct ConsultGuidance {
    let language: Language

    func add(_ consultation: Consultation, to page: inout Page) {
        guard consultation.guidance.contains(where: { !$0.texts.isEmpty }) else { return }
        page.blocks.append(.heading(language.text(da: "Vejledning på sagens vej", en: "Guidance along the case's way")))
        for step in consultation.guidance {
            let items = step.texts.isEmpty ? [step.guide.map(line)].compactMap { $0 } : step.texts.map(line)
            guard !items.isEmpty else { continue }
            page.blocks += [.subheading(step.label[language]), .list(items)]
        }
    }

    private func line(_ text: Consultation.Text) -> [Page.Span] {
        let section = text.found.passage.section
        let place = language.text(da: "afsnittet »\(section)«", en: "section »\(section)«")
        return [.strong(text.reference.title[language]), aside(text.reference, section.isEmpty ? [] : [place])]
    }

    private func line(_ guide: Consultation.Reference) -> [Page.Span] { [.text(guide.title[language]), aside(guide, [])] }

    private func aside(_ reference: Consultation.Reference, _ place: [String]) -> Page.Span {
        let validity = reference.validity.map { [$0.label[language].lowercasedFirst] } ?? []
        let sources = reference.sources.map(SourceText(language: language).brief)
        return .aside(" (" + ([reference.id] + place + validity + sources).joined(separator: "; ") + ")")
    }
}
