internal import Glibc
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import SearchIndex

/// The HTTP server: API and pages over one index.
public struct WebServer: Sendable {
    let options: ServerOptions
    private let encryption: Encryption?
    private let tokens: TokenFile?

    /// Reads what the options name. Throws where others could reach the server unprotected, or a file is not what it should be.
    public init(_ options: ServerOptions) throws(StartProblem) {
        try options.requireProtection()
        self.options = options
        encryption = try Encryption(options)
        tokens = try options.tokenPath.map(TokenFile.init(path:))
    }

    public var isEncrypted: Bool { encryption != nil }

    /// Serves until the process is asked to end (SIGTERM, SIGINT); requests under way are answered first.
    public func run() async throws(StartProblem) {
        Limits.forbidCoreFiles()
        do {
            try await application(connections: Limits.connections()).runService()
        } catch {
            throw .cannotListen(Self.reason(error))
        }
    }

    func application(connections: Int = 256) throws -> Application<RouterResponder<WebContext>> {
        let logger = Logger(label: "kasus") { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = .notice
            return handler
        }
        let whenListening = options.whenListening
        return Application(
            responder: router(logger).buildResponder(), server: try serverBuilder(ConnectionPlaces(connections)),
            configuration: ApplicationConfiguration(
                address: .hostname(options.host, port: options.port), backlog: 1_024,
                availableConnectionsDelegate: .maximum(connections + Limits.leaving, logger: logger)),
            onServerRunning: { whenListening($0.localAddress?.port ?? 0) }, logger: logger)
    }

    /// Middleware covers the routes that are added after it, so it comes first; the outermost stands on top.
    func router(_ logger: Logger) -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        let metrics = options.showsMetrics ? RequestMetrics() : nil
        if options.logsRequests || options.showsMetrics {
            router.add(middleware: RecordMiddleware(log: options.logsRequests ? logger : nil, metrics: metrics))
        }
        router.add(middleware: LanguageMiddleware())
        router.add(middleware: HeaderMiddleware(isEncrypted: isEncrypted))
        let readers = ReaderPool(options.index, readers: options.readers)
        router.add(middleware: ProblemMiddleware(methods: methods(readers, metrics)))
        router.add(middleware: AllowanceMiddleware())
        router.add(middleware: HostMiddleware(names: options.hostNames))
        if let tokens { router.add(middleware: TokenMiddleware(tokens: tokens)) }
        addRoutes(to: router, readers, metrics)
        return router
    }

    private func addRoutes(to router: Router<WebContext>, _ readers: ReaderPool, _ metrics: RequestMetrics?) {
        APIRoutes(readers: readers, metrics: metrics).add(to: router)
        PageRoutes(readers: readers).add(to: router)
    }

    /// Read from a router of its own, since middleware has to know the routes that come after it.
    private func methods(_ readers: ReaderPool, _ metrics: RequestMetrics?) -> MethodTable {
        let router = Router(context: WebContext.self)
        addRoutes(to: router, readers, metrics)
        return MethodTable(router.routes.map { ($0.path.description, $0.method) })
    }

    private func serverBuilder(_ places: ConnectionPlaces) throws -> HTTPServerBuilder {
        let perSecond = options.allowedRequestsPerSecond
        let plain = HTTPServerBuilder { responder in
            ConnectionChannel(
                base: HTTP1Channel(responder: responder, configuration: Limits.connection(places)), requestsPerSecond: perSecond)
        }
        guard let encryption else { return plain }
        return try encryption.builder(around: plain)
    }

    private static func reason(_ error: any Error) -> String {
        if let error = error as? IOError { return String(cString: strerror(error.errnoCode)) }
        return String(describing: type(of: error))
    }
}
