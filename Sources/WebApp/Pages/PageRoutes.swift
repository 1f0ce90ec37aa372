internal import Hummingbird

/// The pages for people. Each page is one file here; what they ask goes through the same readers as the API.
struct PageRoutes: Sendable {
    let readers: ReaderPool

    func add(to router: Router<WebContext>) {
    }
}
