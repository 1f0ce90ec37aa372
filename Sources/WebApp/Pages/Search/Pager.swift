internal import CaseCatalogue

/// The pages of an answer: buttons of the form, since what was typed stands in no address.
struct Pager {
    let maker: PageMaker
    let total: Int
    let page: Int

    var buttons: [HTMLNode] {
        let last = (total + SearchForm.pageSize - 1) / SearchForm.pageSize
        guard last > 1 else { return [] }
        var items: [HTMLNode] = []
        if page > 1 { items.append(button(page - 1, maker.say("Forrige", "Previous"))) }
        items.append(.element("li", ["class": "here"], [.text(maker.say("Side \(page) af \(last)", "Page \(page) of \(last)"))]))
        if page < last { items.append(button(page + 1, maker.say("Næste", "Next"))) }
        return [.element("nav", ["class": "pager", "aria-label": maker.say("Sider", "Pages")], [.element("ul", items)])]
    }

    private func button(_ page: Int, _ label: String) -> HTMLNode {
        .element("li", [.element("button", ["name": "side", "value": String(page)], [.text(label)])])
    }
}
