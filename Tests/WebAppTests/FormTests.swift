import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebApp

@Suite struct FormTests {
    // MARK: Search

    @Test func `What was typed comes back in known words, and an identifier comes back nowhere`() async throws {
        try await withServer { client in
            let page = try await client.form("/soeg", ["q": "mentor 010190-1234 Torvald Xyzzqvist"]).text
            #expect(page.contains("value=\"mentor\""))
            for gone in ["010190", "1234", "Torvald", "Xyzzqvist", "torvald", "xyzzqvist"] { #expect(!page.contains(gone), "\(gone)") }
            #expect(page.contains("Taget ud, før der blev søgt"))
        }
    }

    @Test func `Words in an address are not searched`() async throws {
        try await withServer { client in
            let page = try await client.page("/soeg?q=mentor").text
            #expect(!page.contains("<mark>"))
            #expect(page.contains("<h2>287 opslag</h2>"))
        }
    }

    @Test func `A ticked filter narrows, and its chip, the facet and «clear all» take it away`() async throws {
        try await withServer { client in
            func total(_ page: String) -> Int { page.firstMatch(of: /<h2>(\d+) opslag/).flatMap { Int($0.output.1) } ?? 0 }
            let all = try await client.form("/soeg", ["q": "mentor"]).text
            let some = try await client.form("/soeg", ["q": "mentor", "filter": "extremism=islamist", "filter": "kind=case"]).text
            #expect(total(some) > 0)
            #expect(total(some) < total(all))
            #expect(some.contains("aria-label=\"Fjern filteret Materialetype: Sag\""))
            let without = try await client.form(
                "/soeg", ["q": "mentor", "filter": "extremism=islamist", "filter": "kind=case", "uden": "kind=case", "uden": "extremism"]
            ).text
            #expect(total(without) == total(all))
            let cleared = try await client.form("/soeg", ["q": "mentor", "filter": "kind=case", "ryd": "1"]).text
            #expect(total(cleared) == total(all))
        }
    }

    @Test func `A filter that is typed counts like one that is ticked`() async throws {
        try await withServer { client in
            let page = try await client.form("/soeg", ["q": "age_legal:under_18 mentor"]).text
            #expect(page.contains("value=\"age_legal=under_18\" checked"))
            #expect(page.contains("value=\"mentor\""))
        }
    }

    @Test func `Pages of hits follow each other without a hit twice`() async throws {
        try await withServer { client in
            func hits(_ page: String) -> [String] { page.matches(of: /<h3><a href="([^"]+)"/).map { String($0.output.1) } }
            let first = hits(try await client.form("/soeg", ["q": "mentor"]).text)
            let second = hits(try await client.form("/soeg", ["q": "mentor", "side": "2"]).text)
            #expect(first.count == 10)
            #expect(!second.isEmpty)
            #expect(Set(first).isDisjoint(with: second))
        }
    }

    @Test func `Acute words put 112 before the hits`() async throws {
        try await withServer { client in
            let page = try await client.form("/soeg", ["q": "han har et våben og vil angribe nu"]).text
            let alert = try #require(page.firstRange(of: "112"))
            let hits = try #require(page.firstRange(of: "class=\"hits\""))
            #expect(alert.lowerBound < hits.lowerBound)
        }
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><b>x", "mentor' onfocus='x", "&lt;b&gt;"])
    func `Markup that is typed stays text`(_ text: String) async throws {
        try await withServer { client in
            for page in [
                try await client.form("/soeg", ["q": text]), try await client.form("/raadfoer", ["tekst": "En ung er bekymret. " + text]),
            ] {
                #expect(page.status == .ok)
                #expect(page.text.occurrences(of: "<script") == 1)
                #expect(!page.text.contains("<b>x"))
                #expect(!page.text.contains("onfocus='x"))
            }
        }
    }

    @Test func `A form of another kind, too long a question, and a page that is not there are told`() async throws {
        try await withServer { client in
            let answer1 = try await client.post("/soeg", "{}")
            #expect(answer1.status == .unsupportedMediaType)
            let answer2 = try await client.form("/soeg", ["q": String(repeating: "a", count: 4_001)])
            #expect(answer2.status == .unprocessableContent)
            let answer3 = try await client.form("/soeg", ["q": "mentor", "side": "0"])
            #expect(answer3.status == .notFound)
            let answer4 = try await client.form("/soeg", ["filter": "nonsens=x"])
            #expect(answer4.status == .unprocessableContent)
        }
    }

    // MARK: Consultation

    private static let concern = "En dreng på 16 taler om at rejse til Syrien, og hans mor er bekymret. Han hedder Torvald Xyzzqvist."

    @Test func `A concern is answered, and the name in it comes back nowhere`() async throws {
        try await withServer { client in
            let page = try await client.form("/raadfoer", ["tekst": Self.concern]).text
            for part in [
                "Det har vi forstået", "Lignende sager", "Vejledning på sagens vej", "Mulige handlinger", "Her kan I henvende jer",
            ] {
                #expect(page.contains(part), "\(part)")
            }
            for gone in ["Torvald", "Xyzzqvist"] { #expect(!page.contains(gone)) }
        }
    }

    @Test func `A chip that is unticked does not count, stays to be ticked again, and one that is added counts`() async throws {
        try await withServer { client in
            let page = try await client.form(
                "/raadfoer",
                [
                    "tekst": Self.concern, "laest": "situation=departure_wish", "laest": "age_legal=under_18",
                    "valgt": "age_legal=under_18",
                    "tilfoej": "extremism=right",
                ]
            ).text
            #expect(page.contains("name=\"valgt\" value=\"situation=departure_wish\">"))
            #expect(page.contains("name=\"valgt\" value=\"age_legal=under_18\" checked=\"\">"))
            #expect(page.contains("name=\"valgt\" value=\"extremism=right\" checked=\"\">"))
        }
    }

    @Test func `Without a text the form comes again`() async throws {
        try await withServer { client in
            let page = try await client.form("/raadfoer", ["tekst": "  \n "])
            #expect(page.status == .ok)
            #expect(page.text.contains("<textarea"))
        }
    }

    // MARK: Catalogue

    @Test func `A case can be kept, left out, swapped and moved`() async throws {
        try await withServer { client in
            func chosen(_ page: String) -> [String] { page.matches(of: /name="valgt" value="([^"]+)"/).map { String($0.output.1) } }
            let first = chosen(try await client.form("/katalog", ["antal": "4"]).text)
            #expect(first.count == 4)
            let out = chosen(try await client.form("/katalog", ["antal": "4", "valgt": first[0], "valgt": first[1], "ud": first[0]]).text)
            #expect(!out.contains(first[0]))
            #expect(out.contains(first[1]))
            let kept = chosen(try await client.form("/katalog", ["antal": "4", "laas": "sag-01"]).text)
            #expect(kept.contains("sag-01"))
            let moved = chosen(
                try await client.form("/katalog", ["antal": "2", "valgt": first[0], "valgt": first[1], "ned": first[0]]).text)
            #expect(moved == [first[1], first[0]])
            let other = try #require((1...38).map { $0 < 10 ? "sag-0\($0)" : "sag-\($0)" }.first { !first.contains($0) })
            let swapped = chosen(
                try await client.form("/katalog", ["antal": "2", "valgt": first[0], "valgt": first[1], "byt": "\(first[0])>\(other)"]).text)
            #expect(swapped == [other, first[1]])
            let same = chosen(try await client.form("/katalog?sprog=en", ["antal": "2", "valgt": other, "valgt": first[1]]).text)
            #expect(same == swapped)
            let anew = chosen(
                try await client.form("/katalog", ["antal": "4", "valgt": other, "valgt": first[1], "vaelg": "1"]).text)
            #expect(anew == first)
        }
    }

    @Test func `Quotas that contradict each other are named, and the wishes stay`() async throws {
        try await withServer { client in
            let page = try await client.form(
                "/katalog", ["antal": "5", "kvote": "age_legal=under_18:4..5", "kvote": "age_legal=over_18:4..5"])
            #expect(page.status == .ok)
            #expect(page.text.contains("role=\"alert\""))
            #expect(page.text.contains("value=\"age_legal=under_18:4..5\" checked"))
            let answer5 = try await client.form("/katalog", ["antal": "0"])
            #expect(answer5.text.contains("mindst 1 sag"))
            let answer6 = try await client.form("/katalog", ["antal": "mange"])
            #expect(answer6.text.contains("kunne ikke læses"))
        }
    }

    @Test func `The choice leaves as a file and the booklet as a page to print`() async throws {
        try await withServer { client in
            let file = try await client.form(
                "/katalog", ["antal": "2", "valgt": "sag-04", "valgt": "sag-01", "eksport": "choice", "titel": "Prøve"])
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"katalog.kasus-katalog.yml\"")
            #expect(file.text.contains("title: \"Prøve\""))
            let cases = try #require(file.text.firstRange(of: "cases:"))
            #expect(file.text[cases.upperBound...].contains("- sag-04"))
            let booklet = try await client.form(
                "/katalog", ["antal": "2", "valgt": "sag-04", "valgt": "sag-01", "eksport": "html", "titel": "Prøve"])
            #expect(booklet.text.contains("<title>Prøve</title>"))
            #expect(booklet.text.contains("Rejseplaner lagt med nye venner på nettet"))
        }
    }
}
