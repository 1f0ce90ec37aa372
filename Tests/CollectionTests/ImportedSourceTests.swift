import Anonymisation
import DanishText
import KnowledgeModel
import Testing

/// The public documents, as an import takes their contacts out. Which these are is written down nowhere.
@Suite(.withSources) struct ImportedSourceTests {
    /// The people, phones and mail addresses of staff, as they were counted by hand.
    @Test(arguments: [("S2", 7, 0, 0), ("S3", 3, 3, 3), ("S4", 0, 3, 3)])
    func `Every contact in a document is found and gone`(_ source: String, _ people: Int, _ phones: Int, _ mails: Int) throws {
        let lexicon = try #require(ShippedCorpus.lexicon)
        let scanner = IdentifierScanner(ShippedCorpus.vocabulary.anonymity, dictionary: WordDictionary(lexicon))
        let lines = SourceDocuments.texts[source, default: ""].split(whereSeparator: \.isNewline).map(String.init)
        let draft = DraftScrubber(scanner).scrub(lines, setting: .reference) { words, _ in words }
        func count(_ kind: IdentifierKind) -> Int { draft.removed.first { $0.kind == kind }?.count ?? 0 }
        #expect(count(.name) >= people)
        #expect(count(.phone) == phones)
        #expect(count(.mail) == mails)
        let text = draft.texts.joined(separator: "\n")
        #expect(!text.contains("@"))
        // What is left of eight figures is the hotline's number, or a day on which a page was written.
        let left = text.matches(of: /\b\d\d[ .]?\d\d[ .]?\d\d[ .]?\d\d\b/).map { String($0.output) }
        let publicLines = Set(ShippedCorpus.vocabulary.anonymity.publicLines.map(\.number))
        for number in left where !publicLines.contains(number.filter(\.isNumber)) {
            #expect(number.hasPrefix("20") || number.wholeMatch(of: /\d\d\.\d\d\.20\d\d/) != nil, "a number of eight figures is left")
        }
    }
}
