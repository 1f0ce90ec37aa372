public import KnowledgeModel

/// Why a server does not start.
public enum StartProblem: Error, Sendable, Equatable {
    /// Others could reach it, and nothing says how it is protected.
    case unprotected
    case certificateWithoutKey
    case unreadable(path: String)
    case notCertificate
    /// The line of the token file that has not the form `name:sha256`.
    case notToken(line: Int)
    case noTokens
    case cannotListen(String)

    public var message: Label {
        switch self {
        case .unprotected:
            Label(
                da: "serveren kan nås af andre på den adresse; giv --tls-certificate, --tls-key og --token-file, "
                    + "eller --behind-proxy, hvis en proxy sørger for kryptering og adgang",
                en: "others can reach the server at that address; give --tls-certificate, --tls-key and --token-file, "
                    + "or --behind-proxy if a proxy takes care of encryption and access")
        case .certificateWithoutKey:
            Label(
                da: "--tls-certificate og --tls-key hører sammen; giv begge",
                en: "--tls-certificate and --tls-key belong together; give both")
        case .unreadable(let path): Label(da: "'\(path)' kan ikke læses", en: "'\(path)' cannot be read")
        case .notCertificate:
            Label(
                da: "certifikatet og nøglen passer ikke sammen eller er ikke PEM",
                en: "the certificate and the key do not match or are not PEM")
        case .notToken(let line):
            Label(
                da: "tokenfilens linje \(line) skal have formen navn:sha256 (64 hexcifre)",
                en: "line \(line) of the token file has to be name:sha256 (64 hex digits)")
        case .noTokens: Label(da: "tokenfilen er tom, så ingen kunne få adgang", en: "the token file is empty, so nobody could have access")
        case .cannotListen(let why): Label(da: "serveren kan ikke lytte: \(why)", en: "the server cannot listen: \(why)")
        }
    }
}
