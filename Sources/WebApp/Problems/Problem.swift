internal import Hummingbird
internal import KnowledgeModel

/// Why a request gets no answer: one shape for every error (RFC 9457). Carries no word that the client sent.
struct Problem: Error, Sendable {
    let kind: Kind
    let detail: Label
    /// What may have been meant, where that is known from the vocabulary or the index.
    var suggestion: String?
    var headers: HTTPFields = [:]

    init(_ kind: Kind, da: String, en: String, suggestion: String? = nil, headers: HTTPFields = [:]) {
        self.kind = kind
        detail = Label(da: da, en: en)
        self.suggestion = suggestion
        self.headers = headers
    }
}

extension Problem {
    /// The kinds of problems. The raw values end the `type`, which is stable.
    enum Kind: String, CaseIterable, Sendable {
        case malformedRequest = "malformed-request"
        case notAuthenticated = "not-authenticated"
        case wrongHost = "wrong-host"
        case wrongOrigin = "wrong-origin"
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case bodyTooLarge = "body-too-large"
        case wrongMediaType = "wrong-media-type"
        case invalidRequest = "invalid-request"
        case unknownField = "unknown-field"
        case unknownValue = "unknown-value"
        case textTooLong = "text-too-long"
        case nothingTold = "nothing-told"
        case tooManyRequests = "too-many-requests"
        case ourFault = "our-fault"
        case busy = "busy"
        case notAvailable = "not-available"
        case indexUnusable = "index-unusable"

        var type: String { "urn:kasus:problem:" + rawValue }

        var status: HTTPResponse.Status {
            switch self {
            case .malformedRequest: .badRequest
            case .notAuthenticated: .unauthorized
            case .wrongHost, .wrongOrigin: .forbidden
            case .notFound: .notFound
            case .methodNotAllowed: .methodNotAllowed
            case .bodyTooLarge: .contentTooLarge
            case .wrongMediaType: .unsupportedMediaType
            case .invalidRequest, .unknownField, .unknownValue, .textTooLong, .nothingTold: .unprocessableContent
            case .tooManyRequests: .tooManyRequests
            case .ourFault: .internalServerError
            case .busy, .notAvailable, .indexUnusable: .serviceUnavailable
            }
        }

        var title: Label {
            switch self {
            case .malformedRequest: Label(da: "Forespørgslen kan ikke læses", en: "The request cannot be read")
            case .notAuthenticated: Label(da: "Adgang kræver et gyldigt token", en: "Access needs a valid token")
            case .wrongHost: Label(da: "Serveren svarer ikke på det navn", en: "The server does not answer to that name")
            case .wrongOrigin: Label(da: "Forespørgslen kommer fra et andet sted", en: "The request comes from another site")
            case .notFound: Label(da: "Ikke fundet", en: "Not found")
            case .methodNotAllowed: Label(da: "Metoden kan ikke bruges her", en: "The method cannot be used here")
            case .bodyTooLarge: Label(da: "Indholdet er for stort", en: "The content is too large")
            case .wrongMediaType: Label(da: "Indholdet har en forkert medietype", en: "The content has the wrong media type")
            case .invalidRequest: Label(da: "Forespørgslen er ikke gyldig", en: "The request is not valid")
            case .unknownField: Label(da: "Ukendt filter", en: "Unknown filter")
            case .unknownValue: Label(da: "Ukendt værdi", en: "Unknown value")
            case .textTooLong: Label(da: "Teksten er for lang", en: "The text is too long")
            case .nothingTold: Label(da: "Der er intet at søge efter", en: "There is nothing to search for")
            case .tooManyRequests: Label(da: "For mange forespørgsler", en: "Too many requests")
            case .ourFault: Label(da: "Fejl i programmet", en: "Our fault")
            case .busy: Label(da: "Serveren har for travlt", en: "The server is too busy")
            case .notAvailable: Label(da: "Det kan denne server ikke", en: "This server cannot do that")
            case .indexUnusable: Label(da: "Indekset kan ikke bruges", en: "The index cannot be used")
            }
        }
    }

    static let busy = Problem(
        .busy, da: "For mange spørgsmål venter. Prøv igen om lidt.", en: "Too many questions are waiting. Try again in a moment.",
        headers: [.retryAfter: "1"])

    static let notFound = Problem(.notFound, da: "Der er intet på den adresse.", en: "There is nothing at that address.")

    static let ourFault = Problem(
        .ourFault, da: "Fejlen er vores. Prøv igen; bliver det ved, så sig det til den, der driver serveren.",
        en: "The fault is ours. Try again; if it persists, tell whoever runs the server.")
}
