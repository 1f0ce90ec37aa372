internal import CaseCatalogue
internal import KnowledgeModel

/// What stands around every page: head, menu, foot.
struct PageLayout {
    let context: PageContext

    func rendered(_ page: WebPage) -> String {
        let body: [HTMLNode] = [
            .element("a", ["class": "skip", "href": "#indhold"], [.text(context.say("Gå til indholdet", "Skip to content"))]),
            header(page), .element("main", ["id": "indhold", "tabindex": "-1"], page.content), footer(),
        ]
        let html = HTMLNode.element(
            "html", ["lang": context.language.rawValue], [.element("head", head(page)), .element("body", body)])
        return "<!DOCTYPE html>\n" + html.rendered + "\n"
    }

    private func head(_ page: WebPage) -> [HTMLNode] {
        [
            .void("meta", ["charset": "utf-8"]),
            .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .void("meta", ["name": "color-scheme", "content": "light dark"]),
            .void("meta", ["name": "robots", "content": "noindex, nofollow"]),
            .element("title", page.title + " – Kasus"),
            .void("link", ["rel": "stylesheet", "href": PageAsset.style.address]),
            .void("link", ["rel": "icon", "href": PageAsset.icon.address, "type": "image/svg+xml"]),
            .element("script", ["src": PageAsset.script.address, "defer": ""], []),
        ]
    }

    private func header(_ page: WebPage) -> HTMLNode {
        let items = MenuPlace.allCases.map { place -> HTMLNode in
            var attributes: Attributes = ["href": context.address(place.path)]
            if place == page.place { attributes += ["aria-current": context.path == place.path ? "page" : "true"] }
            return .element("li", [.element("a", attributes, [.text(place.label[context.language])])])
        }
        return .element(
            "header", ["class": "top"],
            [
                .element(
                    "div", ["class": "bar"],
                    [
                        .element("a", ["class": "brand", "href": context.address("/")], [.text("Kasus")]),
                        .element("nav", ["aria-label": context.say("Hovedmenu", "Main menu")], [.element("ul", items)]),
                        languageSwitch(page),
                    ])
            ])
    }

    /// A link; where something was typed, a button that sends it again.
    private func languageSwitch(_ page: WebPage) -> HTMLNode {
        let other: Language = context.language == .danish ? .english : .danish
        let name = other == .english ? "English" : "Dansk"
        let address = context.address(in: other, path: context.path, page.parameters)
        if let form = page.form {
            return .element(
                "button", ["class": "language", "lang": other.rawValue, "form": form, "formaction": address], [.text(name)])
        }
        return .element(
            "a", ["class": "language", "lang": other.rawValue, "hreflang": other.rawValue, "href": address], [.text(name)])
    }

    private func footer() -> HTMLNode {
        .element(
            "footer", ["class": "foot"],
            [
                .element(
                    "div", ["class": "bar"],
                    [
                        .element(
                            "p",
                            context.say(
                                "Kasus ved intet om enkeltpersoner, vurderer ingen og gemmer ikke det, du skriver.",
                                "Kasus knows nothing of single persons, assesses none, and keeps nothing of what you type.")),
                        .element(
                            "p",
                            [
                                .text(context.say("Er der fare nu, så ring 112. ", "If there is danger now, call 112. ")),
                                .element(
                                    "a", ["href": context.address(MenuPlace.about.path, anchor: "henvend")],
                                    [
                                        .text(context.say("Her kan I henvende jer", "Where to turn"))
                                    ]),
                                .text(" · "),
                                .element(
                                    "a", ["href": context.address(MenuPlace.about.path, anchor: "privatliv")],
                                    [
                                        .text(context.say("Privatliv", "Privacy"))
                                    ]),
                            ]),
                    ])
            ])
    }
}
