import Anonymisation
import CorpusFiles
import KnowledgeModel

/// A corpus that was read, and what the gate says of each entry.
struct CheckedCorpus {
    let corpus: Corpus
    let passed: [AnonymisedEntry]
    /// What the reader and the gate found, by file and place.
    let findings: [Diagnostic]

    static func read(_ folder: String) throws(Failure) -> CheckedCorpus {
        do {
            return CheckedCorpus(try CorpusReader.read(folder: folder))
        } catch {
            throw Failure(error)
        }
    }

    private init(_ corpus: Corpus) {
        self.corpus = corpus
        let gate = Gate(vocabulary: corpus.vocabulary)
        var passed: [AnonymisedEntry] = []
        var findings = corpus.diagnostics
        for entry in corpus.entries {
            switch gate.examine(entry) {
            case .passed(let entry): passed.append(entry)
            case .refused(let refusals):
                findings += refusals.map { refusal in
                    let place = corpus.places[entry.id]
                    let message = Label(
                        da: "\(refusal.reason.da); \(refusal.wayOut.da) [\(refusal.rule)]",
                        en: "\(refusal.reason.en); \(refusal.wayOut.en) [\(refusal.rule)]")
                    return Diagnostic(
                        severity: .error, path: place?.path ?? entry.id, position: place?.position, message: message, excerpt: nil)
                }
            }
        }
        self.passed = passed
        self.findings = findings
    }

    /// For facets without a scheme, such as years: the values that entries hold.
    var freeValues: [String: Set<String>] {
        var values: [String: Set<String>] = [:]
        for field in corpus.vocabulary.facets where field.type.scheme == nil {
            for entry in passed { values[field.id, default: []].formUnion(entry.entry.values(of: field.id)) }
        }
        return values
    }
}
