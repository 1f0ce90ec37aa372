internal import CaseCatalogue
internal import CaseSearch

/// The guidance of a consultation below the steps of a case's way, with validity, sources and years.
struct ConsultedGuidance {
    let maker: PageMaker

    func steps(_ steps: [Consultation.Step]) throws -> [HTMLNode] {
        guard steps.contains(where: { !$0.texts.isEmpty }) else { return [] }
        let items = try steps.compactMap { step -> HTMLNode? in
            let texts = step.texts.isEmpty ? try [step.guide.map(guide)].compactMap { $0 } : try step.texts.map(text)
            guard !texts.isEmpty else { return nil }
            return .element("li", [.element("h3", step.label[maker.language]), .element("ul", texts)])
        }
        return [.element("ol", ["class": "steps"], items)]
    }

    private func text(_ text: Consultation.Text) throws -> HTMLNode {
        let found = text.found
        let address = try maker.address(ofEntry: found.id, kind: found.kind, anchor: found.passage.anchor)
        return .element(
            "li",
            [
                try maker.link(toEntry: found.id), .text(": "),
                .element("a", ["class": "place", "href": address] + maker.danish, [.text(found.passage.section)]),
                .element(
                    "p", ["class": "snippet"] + maker.danish,
                    found.passage.snippet.map { $0.isMatch ? .element("mark", $0.text) : .text($0.text) }),
                byline(text.reference),
            ])
    }

    private func guide(_ reference: Consultation.Reference) throws -> HTMLNode {
        .element("li", [try maker.link(toEntry: reference.id), byline(reference)])
    }

    private func byline(_ reference: Consultation.Reference) -> HTMLNode {
        let validity = reference.validity.map { [HTMLNode.text($0.label[maker.language] + " · ")] } ?? []
        return .element("p", ["class": "byline"], validity + maker.sources(reference.sources))
    }
}
