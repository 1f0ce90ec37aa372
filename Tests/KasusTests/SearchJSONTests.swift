import Foundation
import Testing

/// The JSON of a search has the keys of the contract, at every level, and no others.
@Suite struct SearchJSONTests {
    private let bench = Workbench.shared

    @Test func `A search`() throws {
        let json = try search("mentor til en ung", "--filter", "situation=returned")
        #expect(Set(json.keys) == ["alerts", "query", "total", "reliefs", "hits", "facets"])
        #expect(json["total"] as? Int == 2)
        #expect((json["alerts"] as? [Any])?.isEmpty == true)
    }

    @Test func `What tells of a danger now comes first, in each form`() throws {
        let question = "han har en kniv og vil angribe skolen i dag"
        let alerts = try #require(try search(question)["alerts"] as? [[String: Any]])
        #expect(alerts.first.map { Set($0.keys) } == ["id", "label", "advice", "acute", "entries"])
        #expect(alerts.allSatisfy { ($0["acute"] as? Bool) == true && ($0["advice"] as? String)?.contains("112") == true })
        #expect(try bench.run("search", question).lines.first?.hasPrefix("Våben. ") == true)
        #expect(try bench.run("similar", "-", input: question).lines.first?.hasPrefix("Våben. ") == true)
    }

    @Test func `The question`() throws {
        let query = try #require(try search("mentor ung xyzzy", "--filter", "extremism=islamist")["query"] as? [String: Any])
        #expect(Set(query.keys) == ["text", "removed", "notUsed", "corrected", "alsoSearched", "filters", "words"])
        #expect(query["text"] as? String == "mentor ung", "what nobody wrote is not repeated")
        #expect(query["filters"] as? [String: [String]] == ["extremism": ["islamist"]])
        #expect(query["corrected"] is NSNull)
        for list in ["removed", "notUsed"] { #expect((query[list] as? [Any])?.isEmpty == true, "\(list)") }
        let words = try #require(query["words"] as? [String: Int])
        #expect(Set(words.keys) == ["asked", "required", "unknown"])
    }

    @Test func `A hit, its passages and their snippets`() throws {
        let hits = try #require(try search("mentor")["hits"] as? [[String: Any]])
        #expect(hits.count == 4)
        for hit in hits {
            #expect(Set(hit.keys) == ["id", "kind", "title", "provenance", "passage", "morePassages", "facets"])
            #expect(hit["facets"] is [String: [String]])
            let more = try #require(hit["morePassages"] as? [[String: Any]])
            #expect(more.count <= 2)
            for passage in [try #require(hit["passage"] as? [String: Any])] + more {
                #expect(Set(passage.keys) == ["section", "anchor", "snippet"])
                let fragments = try #require(passage["snippet"] as? [[String: Any]])
                for fragment in fragments { #expect(Set(fragment.keys) == ["text", "match"]) }
            }
        }
    }

    @Test func `A snippet marks the words that were asked for`() throws {
        let hits = try #require(try search("bagsædet")["hits"] as? [[String: Any]])
        let fragments = (hits.first?["passage"] as? [String: Any])?["snippet"] as? [[String: Any]] ?? []
        #expect(fragments.filter { $0["match"] as? Bool == true }.map { $0["text"] as? String } == ["bagsædet"])
    }

    @Test func `A facet counts its values, those chosen marked, each with every filter but its own`() throws {
        let facets = try #require(try search("", "--filter", "extremism=islamist")["facets"] as? [[String: Any]])
        for facet in facets {
            #expect(Set(facet.keys) == ["field", "label", "values"])
            for value in facet["values"] as? [[String: Any]] ?? [] {
                #expect(Set(value.keys) == ["id", "label", "count", "selected"])
            }
        }
        let forms = facets.first { $0["field"] as? String == "extremism" }?["values"] as? [[String: Any]] ?? []
        #expect(forms.map { $0["id"] as? String } == ["islamist", "mixed_unclear"])
        #expect(forms.map { $0["count"] as? Int } == [1, 1])
        #expect(forms.map { $0["selected"] as? Bool } == [true, false])
        let kinds = facets.first { $0["field"] as? String == "kind" }?["values"] as? [[String: Any]] ?? []
        #expect(kinds.map { $0["id"] as? String } == ["case"])
    }

    @Test func `No number about a person and no score`() throws {
        let run = try bench.run("search", "mentor", "--format", "json")
        for word in ["score", "weight", "rank", "percent", "gender"] { #expect(!run.output.contains("\"\(word)"), "\(word)") }
    }

    @Test func `A gender can be neither asked for nor counted`() throws {
        #expect(try bench.run("search", "mentor", "--filter", "gender=male").code == 64)
        #expect(try bench.run("overview", "gender").code == 64)
    }

    @Test func `The same question gives the same bytes`() throws {
        let runs = try (0..<3).map { _ in try bench.run("search", "mentor", "--format", "json").output }
        #expect(Set(runs).count == 1)
    }

    @Test func `Pages cut the same list, and the order is relevance or id`() throws {
        func ids(_ arguments: String...) throws -> [String] {
            let run = try Kasus.run(["search", "mentor", "--format", "json"] + arguments, in: bench.folder)
            let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            return (json?["hits"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        }
        let all = try ids()
        #expect(try ids("--limit", "2") + ids("--limit", "2", "--offset", "2") == all)
        #expect(try ids("--offset", "100") == [])
        #expect(try ids("--sort", "id") == all.sorted())
        #expect(try ids("--sort", "id", "--limit", "1", "--offset", "1") == [all.sorted()[1]])
    }

    private func search(_ text: String, _ options: String...) throws -> [String: Any] {
        let run = try Kasus.run(["search", text, "--format", "json"] + options, in: bench.folder)
        #expect(run.errors.isEmpty)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
}
