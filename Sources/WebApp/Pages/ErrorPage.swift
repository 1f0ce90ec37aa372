internal import CaseCatalogue
internal import KnowledgeModel

/// Why there is no page, in the words of whoever asked for it.
struct ErrorPage {
    let problem: Problem
    let context: PageContext

    var html: String {
        var content: [HTMLNode] = [
            .element("h1", problem.kind.title[context.language]),
            .element("p", ["class": "lead"], [.text(problem.detail[context.language])]),
        ]
        if let suggestion = problem.suggestion {
            content.append(.element("p", context.say("Mente du »\(suggestion)«?", "Did you mean ‘\(suggestion)’?")))
        }
        content.append(
            .element("p", [.element("a", ["href": context.address("/")], [.text(context.say("Til forsiden", "To the first page"))])]))
        return PageLayout(context: context).rendered(WebPage(title: problem.kind.title[context.language], content: content))
    }
}
