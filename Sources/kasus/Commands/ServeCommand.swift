import ArgumentParser
import Dispatch
import KnowledgeModel
import SearchIndex
import Synchronization
import WebApp

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: say(da: "Svarer over HTTP: API og sider.", en: "Answers over HTTP: API and pages."),
        discussion: say(
            da: """
                Uden tilvalg kan kun denne maskine nå serveren. Skal andre kunne det, kræver
                den kryptering og tokens, eller at en proxy sørger for begge dele. Intet
                spørgsmål logges. Et nyt indeks tages i brug uden genstart. Slut med Ctrl-C.

                Et token og dets linje i tokenfilen:
                  token=$(openssl rand -hex 32); echo "$token"
                  echo "navn:$(printf %s "$token" | sha256sum | cut -c1-64)" >> tokens

                EKSEMPLER
                  kasus serve
                  kasus serve --host 10.0.0.5 --tls-certificate c.pem --tls-key k.pem \\
                      --token-file tokens --public-host kasus.kommunen.dk
                  kasus serve --behind-proxy --public-host kasus.kommunen.dk
                """,
            en: """
                Without options only this machine can reach the server. For others to reach
                it, it needs encryption and tokens, or a proxy that takes care of both. No
                question is logged. A new index is taken up without a restart. End with Ctrl-C.

                A token and its line in the token file:
                  token=$(openssl rand -hex 32); echo "$token"
                  echo "name:$(printf %s "$token" | sha256sum | cut -c1-64)" >> tokens

                EXAMPLES
                  kasus serve
                  kasus serve --host 10.0.0.5 --tls-certificate c.pem --tls-key k.pem \\
                      --token-file tokens --public-host kasus.example.dk
                  kasus serve --behind-proxy --public-host kasus.example.dk
                """))

    @ParentCommand var root: Kasus

    @Option(help: ArgumentHelp(say(da: "Adressen, der lyttes på.", en: "The address to listen on.")))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp(say(da: "Porten; 0 for en ledig.", en: "The port; 0 for a free one.")))
    var port = 8080

    @Option(
        help: ArgumentHelp(
            say(da: "Et navn mere, som serveren svarer til.", en: "One more name that the server answers to."), valueName: "name"))
    var publicHost: [String] = []

    @Option(help: ArgumentHelp(say(da: "Certifikatet (PEM).", en: "The certificate (PEM)."), valueName: "file"), completion: .file())
    var tlsCertificate: String?

    @Option(
        help: ArgumentHelp(say(da: "Certifikatets nøgle (PEM).", en: "The certificate's key (PEM)."), valueName: "file"),
        completion: .file())
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            say(da: "Hvem der har adgang: linjer af navn:sha256.", en: "Who has access: lines of name:sha256."), valueName: "file"),
        completion: .file())
    var tokenFile: String?

    @Flag(
        help: ArgumentHelp(
            say(da: "En proxy foran sørger for kryptering og adgang.", en: "A proxy in front takes care of encryption and access.")))
    var behindProxy = false

    @Flag(help: ArgumentHelp(say(da: "Vis tællinger på /api/v1/metrics.", en: "Show counts at /api/v1/metrics.")))
    var metrics = false

    @Flag(
        help: ArgumentHelp(
            say(da: "Log rute, status og varighed for hver forespørgsel.", en: "Log route, status and duration of each request.")))
    var requestLog = false

    @Option(
        help: ArgumentHelp(
            say(
                da: "Så mange forespørgsler i sekundet fra én forbindelse; 0 for ingen grænse.",
                en: "So many requests a second from one connection; 0 for no limit.")))
    var rateLimit: Int?

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(say(da: "--port skal være 0 til 65535", en: "--port has to be 0 to 65535"))
        }
        guard (0...1_000_000).contains(rateLimit ?? 0) else {
            throw ValidationError(say(da: "--rate-limit skal være 0 til 1000000", en: "--rate-limit has to be 0 to 1000000"))
        }
    }

    func run() throws {
        let server = try Self.started { () throws(StartProblem) in try WebServer(options) }
        // Builds the index if none is there, and says what is wrong with one that cannot be read.
        _ = try root.openSearcher()
        try Self.started { () throws(StartProblem) in try Self.wait(for: { () async throws(StartProblem) in try await server.run() }) }
    }

    private var options: ServerOptions {
        var options = ServerOptions(index: SearchIndex.IndexFolder(path: root.index))
        options.host = host
        options.port = port
        options.publicHosts = publicHost
        options.isBehindProxy = behindProxy
        options.certificatePath = tlsCertificate
        options.keyPath = tlsKey
        options.tokenPath = tokenFile
        options.showsMetrics = metrics
        options.logsRequests = requestLog
        options.requestsPerSecond = rateLimit
        let address = (tlsCertificate == nil ? "http://" : "https://") + (host.contains(":") ? "[\(host)]" : host)
        options.whenListening = { port in
            Terminal.error.write(say(da: "Kasus svarer på \(address):\(port)/\n", en: "Kasus answers at \(address):\(port)/\n"))
        }
        return options
    }

    private static func started<Result>(_ work: () throws(StartProblem) -> Result) throws -> Result {
        do throws(StartProblem) {
            return try work()
        } catch {
            throw Failure(error)
        }
    }

    /// The program has no asynchronous start, since every other command would pay for it.
    private static func wait(for work: @escaping @Sendable () async throws(StartProblem) -> Void) throws(StartProblem) {
        let outcome = Mutex<Result<Void, StartProblem>>(.success(()))
        let end = DispatchSemaphore(value: 0)
        Task {
            do throws(StartProblem) {
                try await work()
            } catch {
                outcome.withLock { $0 = .failure(error) }
            }
            end.signal()
        }
        end.wait()
        try outcome.withLock { $0 }.get()
    }
}
