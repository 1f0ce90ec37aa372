import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

@Suite struct `Is the corpus that we ship without error` {
    @Test func `Every file of the shipped corpus reads without a message`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let corpus = try CorpusReader.read(folder: root.path() + "Corpus")
        let messages = corpus.diagnostics.map { $0.rendered(in: .english) }.joined(separator: "\n")
        #expect(corpus.diagnostics.isEmpty, "\(messages)")
        #expect(!corpus.entries.isEmpty)
    }
}
