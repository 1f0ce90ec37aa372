internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import NIOHTTP1

/// What a client may send as JSON: a closed list of members, so that a misspelt one is told and not passed over.
protocol APIBody: Decodable {
    associatedtype CodingKeys: CodingKey, CaseIterable
}

extension Request {
    /// The body as JSON. Throws a problem that names members of ours at most, never what was sent.
    func json<Body: APIBody>(_ type: Body.Type, _ context: WebContext) async throws -> Body {
        try requireMediaType("application/json")
        let bytes = try await boundedBody(context)
        let known = Body.CodingKeys.allCases.map(\.stringValue)
        let data = Data(buffer: bytes)
        let members = try Self.members(of: data)
        guard members.names.allSatisfy(known.contains) else { throw Self.unknownMember(known) }
        if let member = members.nulls.first { throw Self.wrongForm(of: member) }
        do {
            return try JSONDecoder().decode(Body.self, from: data)
        } catch let error as DecodingError {
            throw Self.problem(error, known)
        }
    }

    /// Here shows whether it is JSON at all, and an object.
    private static func members(of data: Data) throws -> Members {
        do {
            return try JSONDecoder().decode(Members.self, from: data)
        } catch DecodingError.dataCorrupted {
            throw Problem(.malformedRequest, da: "Indholdet er ikke gyldig JSON.", en: "The content is not valid JSON.")
        } catch is DecodingError {
            throw Problem(.invalidRequest, da: "Indholdet skal være et JSON-objekt.", en: "The content has to be a JSON object.")
        }
    }

    func requireMediaType(_ expected: String) throws(Problem) {
        let type = headers[.contentType]?.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        guard type == expected else {
            throw Problem(.wrongMediaType, da: "Send indholdet som \(expected).", en: "Send the content as \(expected).")
        }
    }

    /// The body, which is turned away before it is read where its length is known to be too much.
    func boundedBody(_ context: WebContext) async throws -> ByteBuffer {
        if let length = headers[.contentLength].flatMap(Int.init), length > context.maxUploadSize { throw Problem.bodyTooLarge }
        do {
            return try await body.collect(upTo: context.maxUploadSize)
        } catch is NIOTooManyBytesError {
            throw Problem.bodyTooLarge
        } catch let error as HTTPParserError {
            throw error
        } catch {
            throw Problem(.malformedRequest, da: "Indholdet kom ikke helt frem.", en: "The content did not arrive whole.")
        }
    }

    private static func problem(_ error: DecodingError, _ known: [String]) -> Problem {
        let path: [any CodingKey]
        switch error {
        case .dataCorrupted(let context), .valueNotFound(_, let context), .typeMismatch(_, let context): path = context.codingPath
        case .keyNotFound(let key, let context): path = context.codingPath + [key]
        @unknown default: path = []
        }
        guard let member = path.first?.stringValue, known.contains(member) else {
            // A number that no computer of ours can hold is reported without its place.
            return Problem(
                .invalidRequest, da: "En værdi har en forkert form. Se /api/v1/openapi.yaml.",
                en: "A value has the wrong form. See /api/v1/openapi.yaml.")
        }
        return wrongForm(of: member)
    }

    /// - Parameter member: one of ours.
    private static func wrongForm(of member: String) -> Problem {
        Problem(
            .invalidRequest, da: "'\(member)' mangler eller har en forkert form. Se /api/v1/openapi.yaml.",
            en: "'\(member)' is missing or has the wrong form. See /api/v1/openapi.yaml.")
    }

    private static func unknownMember(_ known: [String]) -> Problem {
        let list = known.sorted().joined(separator: ", ")
        return Problem(.invalidRequest, da: "Objektet kan kun have: \(list).", en: "The object may have only: \(list).")
    }
}

extension Problem {
    static let bodyTooLarge = Problem(
        .bodyTooLarge, da: "Indholdet må højst fylde 64 KiB.", en: "The content may be 64 KiB at most.")
}

/// The names of an object's members.
private struct Members: Decodable {
    let names: [String]
    /// Those that are there and hold nothing. Leaving a member out is the way to say nothing.
    let nulls: [String]

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: AnyKey.self)
        names = members.allKeys.map(\.stringValue)
        nulls = try members.allKeys.filter { try members.decodeNil(forKey: $0) }.map(\.stringValue)
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
