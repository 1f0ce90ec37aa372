internal import CaseCatalogue
internal import CaseSearch

/// What to ask instead, where nothing was found.
struct EmptyAnswer {
    let maker: PageMaker
    let answer: SearchAnswer

    var help: [HTMLNode] {
        let reliefs = answer.reliefs.map { HTMLNode.element("li", relief($0)) }
        guard !reliefs.isEmpty else {
            return [
                .element(
                    "p",
                    say(
                        "Prøv færre eller mere almindelige ord, eller vælg et filter.", "Try fewer or plainer words, or choose a filter."))
            ]
        }
        return [.element("ul", ["class": "reliefs"], reliefs)]
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func relief(_ relief: Relief) -> [HTMLNode] {
        let count = relief.total
        let found = say("er der \(count) opslag", count == 1 ? "there is 1 entry" : "there are \(count) entries")
        switch relief.cause {
        case .filter(let field, let label):
            let name = label[maker.language]
            return [button("uden", field, say("Uden filteret »\(name)« \(found)", "Without the filter ‘\(name)’ \(found)"))]
        case .filters: return [button("ryd", "1", say("Uden filtrene \(found)", "Without the filters \(found)"))]
        case .phrase: return [.text(say("Uden ordene i citationstegn \(found).", "Without the words in quotes \(found)."))]
        case .exclusion: return [.text(say("Uden ordene med minus foran \(found).", "Without the words behind a minus \(found)."))]
        }
    }

    private func button(_ name: String, _ value: String, _ label: String) -> HTMLNode {
        .element("button", ["class": "quiet", "name": name, "value": value], [.text(label)])
    }
}
