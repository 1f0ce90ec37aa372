internal import CaseCatalogue
internal import KnowledgeModel

/// What the catalogue page was asked: the wishes, the cases as they stand, and which button was pressed.
struct CatalogueForm: Sendable {
    var request: CatalogueRequest
    var title: String?
    /// The form in which the booklet is asked for; `nil` for the page.
    let export: CatalogueExport?
    /// Whether a number or a quota could not be read.
    private(set) var isUnreadable = false

    init(_ parameters: QueryParameters) {
        export = parameters["eksport"].flatMap(CatalogueExport.init)
        title = parameters["titel"].flatMap { $0.isEmpty ? nil : $0 }
        request = CatalogueRequest(
            locked: parameters.all("laas"), excluded: parameters.all("uden"), theme: parameters["tema"] ?? "",
            criteria: parameters.all("kriterium"))
        if let size = parameters["antal"] { readSize(size) }
        readQuotas(parameters)
        lock(parameters["tilfoej"] ?? "")
        // One button chooses anew; all others leave the cases as they stand.
        if parameters["vaelg"] == nil {
            request.order = Self.moved(parameters.all("valgt"), parameters)
            request.kept = request.order.filter { !request.locked.contains($0) }
        }
        if let out = parameters["ud"] { request.excluded.append(out) }
        if let back = parameters["ind"] { request.excluded.removeAll { $0 == back } }
        request.locked.removeAll(where: request.excluded.contains)
    }

    private mutating func readSize(_ text: String) {
        if let size = Int(text) { request.size = size } else { isUnreadable = true }
    }

    /// Those that stand, and one more: `field=value` with a smallest and a largest number.
    private mutating func readQuotas(_ parameters: QueryParameters) {
        for text in parameters.all("kvote") { add(Quota(text)) }
        guard let value = parameters["kvotevaerdi"], !value.isEmpty else { return }
        add(Quota("\(value):\(parameters["fra"] ?? "")..\(parameters["til"] ?? "")"))
    }

    private mutating func add(_ quota: Quota?) {
        guard let quota else { return isUnreadable = true }
        if !request.quotas.contains(quota) { request.quotas.append(quota) }
    }

    private mutating func lock(_ id: String) {
        if !id.isEmpty, !request.locked.contains(id) { request.locked.append(id) }
    }

    /// The cases that stand, after what a button beside one of them does.
    private static func moved(_ standing: [String], _ parameters: QueryParameters) -> [String] {
        var cases = standing
        func place(_ button: String) -> Int? { parameters[button].flatMap(cases.firstIndex) }
        if let place = place("op"), place > 0 { cases.swapAt(place, place - 1) }
        if let place = place("ned"), place + 1 < cases.count { cases.swapAt(place, place + 1) }
        if let place = place("ud") { cases.remove(at: place) }
        let pair = (parameters["byt"] ?? "").split(separator: ">").map(String.init)
        if pair.count == 2, let place = cases.firstIndex(of: pair[0]) { cases[place] = pair[1] }
        return cases
    }
}
