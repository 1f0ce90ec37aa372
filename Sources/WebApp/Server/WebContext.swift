internal import Hummingbird
internal import KnowledgeModel

/// What belongs to one request.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The language of labels, messages and pages.
    var language = Language.danish

    /// The largest body: 64 KiB.
    var maxUploadSize: Int { 64 * 1024 }

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
