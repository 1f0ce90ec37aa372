import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

/// A small corpus of its own in a temporary folder, which goes with it.
final class CorpusFixture {
    let folder: String

    /// - Parameters:
    ///   - files: the text of each file by its path below the corpus.
    ///   - vocabulary: `nil` for a corpus without one.
    init(_ files: [String: String] = [:], vocabulary: String? = SmallVocabulary.text) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if let vocabulary { try write(vocabulary, to: "vocabulary/all.yml") }
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    func write(_ data: Data, to path: String) throws {
        let url = URL(filePath: folder).appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func read() throws -> Corpus {
        try CorpusReader.read(folder: folder)
    }

    /// What is wrong, in short: `cases/sag-01.md:2:1 field 'x' …`.
    func problems(in language: Language = .english) throws -> [String] {
        try read().diagnostics.map { shortened($0, language) }
    }

    /// The diagnostics as an editor sees them, the temporary folder replaced by `Corpus`.
    func rendered(in language: Language = .english) throws -> [String] {
        try read().diagnostics.map { $0.rendered(in: language).replacing(folder, with: "Corpus") }
    }

    private func shortened(_ diagnostic: Diagnostic, _ language: Language) -> String {
        let place = diagnostic.position.map { ":\($0.line):\($0.column)" } ?? ""
        let path = diagnostic.path.replacing(folder + "/", with: "").replacing(folder, with: ".")
        return "\(path)\(place) \(diagnostic.message[language].replacing(folder, with: "Corpus"))"
    }
}

/// What is wrong with a text after one slip: each message with its place, the path left out.
func problems(
    with sample: Sample, writing new: String, for old: String, language: Language = .english,
    at place: SourceLocation = #_sourceLocation
) throws -> [String] {
    let parts = sample.text.components(separatedBy: old)
    try #require(parts.count == 2, "'\(old)' has to occur once in the sample", sourceLocation: place)
    let fixture = try CorpusFixture(Sample.whole.merging([sample.path: parts.joined(separator: new)]) { $1 })
    return try fixture.problems(in: language).map { $0.replacing(sample.path + ":", with: "") }
}

/// What is wrong with the vocabulary after one slip.
func problemsWithVocabulary(
    writing new: String, for old: String, language: Language = .english, at place: SourceLocation = #_sourceLocation
) throws -> [String] {
    let parts = SmallVocabulary.text.components(separatedBy: old)
    try #require(parts.count == 2, "'\(old)' has to occur once in the vocabulary", sourceLocation: place)
    return try CorpusFixture(Sample.whole, vocabulary: parts.joined(separator: new)).problems(in: language)
        .map { $0.replacing("vocabulary/all.yml:", with: "") }
}

/// `#expect(a == b)` that shows both values also where reading the first may throw.
func expect<Value: Equatable>(_ value: Value, is expected: Value, at place: SourceLocation = #_sourceLocation) {
    #expect(value == expected, sourceLocation: place)
}
