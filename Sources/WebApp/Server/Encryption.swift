internal import Glibc
internal import HummingbirdCore
internal import HummingbirdTLS

/// The certificate and key that the server shows.
struct Encryption: Sendable {
    private let configuration: TLSConfiguration

    /// `nil` where the options name none. Throws where the files cannot be read or do not belong together.
    init?(_ options: ServerOptions) throws(StartProblem) {
        guard let certificatePath = options.certificatePath, let keyPath = options.keyPath else { return nil }
        for path in [certificatePath, keyPath] where access(path, R_OK) != 0 { throw .unreadable(path: path) }
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificatePath)
            let key = try NIOSSLPrivateKey(file: keyPath, format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
            configuration.minimumTLSVersion = .tlsv12
            configuration.applicationProtocols = ["http/1.1"]
            self.configuration = configuration
            // Made once more when the server is built; here it shows whether they match.
            _ = try builder(around: .http1())
        } catch {
            throw .notCertificate
        }
    }

    func builder(around base: HTTPServerBuilder) throws -> HTTPServerBuilder {
        try .tls(base, tlsConfiguration: configuration)
    }
}
