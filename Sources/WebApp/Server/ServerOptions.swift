internal import Foundation
public import SearchIndex

/// How a server is started.
public struct ServerOptions: Sendable {
    public var index: IndexFolder
    public var host = "127.0.0.1"
    public var port = 8080
    /// Names beside the host that the server answers to, such as the one a proxy is reached by.
    public var publicHosts: [String] = []
    /// Whether a proxy in front takes care of encryption and access.
    public var isBehindProxy = false
    public var certificatePath: String?
    public var keyPath: String?
    public var tokenPath: String?
    /// Whether `/api/v1/metrics` is there.
    public var showsMetrics = false
    /// Whether each request is logged: route, status, duration, and nothing else.
    public var logsRequests = false
    /// How many requests a second one connection may send in the long run; `nil` for the standard, 0 for any number.
    public var requestsPerSecond: Int?
    public var readers = ProcessInfo.processInfo.activeProcessorCount
    /// Called once the server listens, with its port.
    public var whenListening: @Sendable (Int) -> Void = { _ in }

    public init(index: IndexFolder) {
        self.index = index
    }

    /// Whether nobody but this machine can reach it.
    var isLocal: Bool { HostNames.loopback.contains(host) || host.wholeMatch(of: /127(\.\d{1,3}){3}/) != nil }

    /// On the machine itself, and behind a proxy that sends many people's requests over one connection, only what no
    /// person and hardly a program sends is too much.
    var allowedRequestsPerSecond: Int { requestsPerSecond ?? (isLocal || isBehindProxy ? 5_000 : 50) }

    var hostNames: HostNames {
        let unspecified = ["0.0.0.0", "::"]
        return HostNames((isLocal ? HostNames.loopback : []) + [host].filter { !unspecified.contains($0) } + publicHosts)
    }
}
