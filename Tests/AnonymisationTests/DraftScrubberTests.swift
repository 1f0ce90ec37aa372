import Anonymisation
import Testing

@Suite struct DraftScrubberTests {
    private func scrub(_ texts: [String], _ setting: TextSetting = .reference) -> ScrubbedDraft {
        DraftScrubber(Shipped.scanner).scrub(texts, setting: setting) { "<\($0): \($1.rawValue)>" }
    }

    @Test func `Contacts are replaced, also where a bare surname might be a word; a person has the same placeholder in all texts`() {
        let draft = scrub(["Kontakt Karim Falk", "Falk har telefon 22 33 44 55.", "Nadia Tranholt: nadia@falk.dk"])
        #expect(draft.texts == ["Kontakt [navn 1]", "[navn 1] har telefon [telefon].", "[navn 2]: [mailadresse]"])
        #expect(draft.removed.map(\.kind) == [.mail, .phone, .name])
        #expect(draft.removed.map(\.count) == [1, 1, 3])
        #expect(draft.marked.isEmpty)
    }

    @Test func `What may be a name is marked and stays; the same word is judged by what the text is to become`() {
        #expect(scrub(["Projektet hedder nu Zorbafixen i Nordby."]).texts != ["Projektet hedder nu Zorbafixen i Nordby."])
        let people = scrub(["Han er 14 år og bor i Odense."], .people)
        #expect(people.texts == ["Han er <14 år: age> og bor i <Odense: place>."])
        #expect(people.marked.map(\.kind) == [.age, .place])
        #expect(scrub(["Han er 14 år og bor i Odense."]).texts == ["Han er 14 år og bor i Odense."])
    }

    @Test func `Texts without anything to find come back as they are`() {
        let texts = ["", "Planen gælder for alle.", "🙂\u{200B}", "", "Se § 12 b og ring 112."]
        #expect(scrub(texts).texts == texts)
    }

    @Test func `However a text is cut into parts, no contact is left`() {
        let words = "Ring til Karim Falk på 22 33 44 55 eller karim@falk.dk".split(separator: " ").map(String.init)
        for cut in 1..<words.count {
            let draft = scrub([words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")])
            #expect(draft.texts.count == 2)
            #expect(!draft.texts.joined().contains("falk.dk"), "\(cut)")
        }
    }
}
