import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebApp

@Suite struct PageTests {
    static let paths = [
        "/", "/soeg", "/sager/sag-04", "/vejledning/bekymringssamtale", "/opslag/tal-alder", "/opslag/indsats-mentor-special", "/tegn",
        "/tegn/n.s8",
        "/indsatser", "/raadfoer", "/katalog", "/overblik", "/om",
    ]

    @Test(arguments: paths, ["da", "en"])
    func `Every page has one heading, its language, and nothing that a strict policy would block`(_ path: String, _ language: String)
        async throws
    {
        try await withServer { client in
            let page = try await client.page("\(path)?sprog=\(language)")
            #expect(page.status == .ok)
            #expect(page.headers[.contentLanguage] == language)
            #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
            #expect(page.text.occurrences(of: "<h1") == 1)
            for blocked in ["<style", " style=", " onclick=", "javascript:", "http://", "https://", "<img", "<iframe"] {
                #expect(!page.text.contains(blocked), "\(path) has \(blocked)")
            }
            #expect(page.text.occurrences(of: "<script") == 1)
            #expect(page.body.readableBytes < 100_000, "\(path) has \(page.body.readableBytes) bytes")
        }
    }

    @Test func `An English page marks the texts of the collection as Danish, and its links stay English`() async throws {
        try await withServer { client in
            let page = try await client.page("/sager/sag-04?sprog=en").text
            #expect(page.contains("<h2 lang=\"da\">Baggrund</h2>"))
            #expect(page.contains("href=\"/soeg?sprog=en\""))
        }
    }

    @Test func `An entry asked for below another path is sent to its own`() async throws {
        try await withServer { client in
            let answer = try await client.page("/opslag/sag-04?sprog=en")
            #expect(answer.status.code == 301 || answer.status.code == 308)
            #expect(answer.headers[.location] == "/sager/sag-04?sprog=en")
        }
    }

    @Test func `A browser gets a page for an error, a program a problem`() async throws {
        try await withServer { client in
            let page = try await client.page("/sager/sag-4")
            #expect(page.status == .notFound)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.text.contains("sag-04"))
            let answer1 = try await client.get("/sager/sag-4")
            #expect(answer1.problem == "not-found")
        }
    }

    @Test func `A case shows its course, each sign with its reservation, what is unknown, and similar cases with reasons`() async throws {
        try await withServer { client in
            let page = try await client.page("/sager/sag-04").text
            for part in [
                "<svg", "Forløbet måned for måned", "Forbehold: ", "Kan også være:", "Det ved vi ikke", "Lignende sager", "Fælles",
                "Forskelligt",
            ] {
                #expect(page.contains(part), "\(part)")
            }
            #expect(page.occurrences(of: "Forbehold: ") == 5)
            #expect(page.contains("Opdigtet (demo)"))
        }
    }

    @Test func `A sign shows its reservation before anything else`() async throws {
        try await withServer { client in
            let page = try await client.page("/tegn/n.s8").text
            let reservation = try #require(page.firstRange(of: "Forbehold"))
            let explanation = try #require(page.firstRange(of: "Andre mulige forklaringer"))
            #expect(reservation.lowerBound < explanation.lowerBound)
            #expect(page.contains("Tegn er ingen tjekliste"))
        }
    }

    @Test func `The overview leads to the hits behind each count, and can show one facet alone`() async throws {
        try await withServer { client in
            let answer2 = try await client.page("/overblik")
            #expect(answer2.text.contains("href=\"/soeg?filter=extremism%3Dislamist\""))
            let one = try await client.page("/overblik?felt=validity").text
            #expect(one.occurrences(of: "<caption") == 1)
            let unknown = try await client.page("/overblik?felt=nonsens")
            #expect(unknown.status == .unprocessableContent)
        }
    }

    @Test func `The map of actions is narrowed by age and situation in the address`() async throws {
        try await withServer { client in
            let all = try await client.page("/indsatser").text
            let some = try await client.page("/indsatser?alder=under_18&situation=returned").text
            #expect(some.occurrences(of: "<article") < all.occurrences(of: "<article"))
            #expect(some.contains("<option value=\"under_18\" selected=\"\">"))
        }
    }
}

extension TestClientProtocol {
    func page(_ path: String) async throws -> TestResponse { try await get(path, headers: [.accept: "text/html"]) }

    /// Sends a form as a browser does.
    func form(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> TestResponse {
        let body = fields.map { "\(PageContext.encoded($0.key))=\(PageContext.encoded($0.value))" }.joined(separator: "&")
        return try await execute(
            uri: path, method: .post, headers: [.contentType: "application/x-www-form-urlencoded", .accept: "text/html"],
            body: ByteBuffer(string: body))
    }
}

extension String {
    func occurrences(of text: String) -> Int { ranges(of: text).count }
}
