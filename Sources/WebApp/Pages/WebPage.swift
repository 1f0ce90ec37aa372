internal import CaseCatalogue
internal import KnowledgeModel

/// One page: what stands in its head, and its content.
struct WebPage {
    var title: String
    /// The entry of the menu that it belongs to.
    var place: MenuPlace?
    var content: [HTMLNode]
    /// Where what was asked cannot stand in an address: the form to send again in another language.
    var form: String?
    /// Parameters that the address of the page in the other language keeps.
    var parameters: [(String, String)] = []
}

/// The entries of the menu.
enum MenuPlace: CaseIterable {
    case search, consult, signs, actions, catalogue, overview, about

    var path: String {
        switch self {
        case .search: "/soeg"
        case .consult: "/raadfoer"
        case .signs: "/tegn"
        case .actions: "/indsatser"
        case .catalogue: "/katalog"
        case .overview: "/overblik"
        case .about: "/om"
        }
    }

    var label: Label {
        switch self {
        case .search: Label(da: "Søg", en: "Search")
        case .consult: Label(da: "Rådfør", en: "Consult")
        case .signs: Label(da: "Tegn", en: "Signs")
        case .actions: Label(da: "Indsatser", en: "Actions")
        case .catalogue: Label(da: "Katalog", en: "Catalogue")
        case .overview: Label(da: "Overblik", en: "Overview")
        case .about: Label(da: "Om", en: "About")
        }
    }
}
