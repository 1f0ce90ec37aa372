import Anonymisation
import CorpusFiles
import KnowledgeModel

/// A corpus that was read: what may be shown of each entry, and what the gate says of that.
struct CheckedCorpus {
    let corpus: Corpus
    let disclosure: Disclosure.Outcome
    let passed: [AnonymisedEntry]
    /// What the reader and the gate found, by file and place, and a warning for each entry that is held back.
    let findings: [Diagnostic]

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    static func read(_ folder: String) throws(Failure) -> CheckedCorpus {
        do {
            return CheckedCorpus(try CorpusReader.read(folder: folder))
        } catch {
            throw Failure(error)
        }
    }

    private init(_ corpus: Corpus) {
        self.corpus = corpus
        disclosure = Disclosure(vocabulary: corpus.vocabulary).outcome(of: corpus.entries, released: corpus.released)
        let gate = Gate(vocabulary: corpus.vocabulary)
        var passed: [AnonymisedEntry] = []
        var findings = corpus.diagnostics
        func note(_ refusals: [Finding], in entry: Entry) {
            findings += refusals.map { refusal in
                Self.diagnostic(
                    .error, entry, corpus,
                    Label(
                        da: "\(refusal.reason.da); \(refusal.wayOut.da) [\(refusal.rule)]",
                        en: "\(refusal.reason.en); \(refusal.wayOut.en) [\(refusal.rule)]"))
            }
        }
        for displayed in disclosure.displayed {
            switch gate.examine(displayed) {
            case .passed(let entry): passed.append(entry)
            case .refused(let refusals): note(refusals, in: displayed.entry)
            }
        }
        for held in disclosure.heldBack {
            // It is not shown, but its text may have to be put right all the same.
            if case .refused(let refusals) = gate.examine(held.entry) { note(refusals, in: held.entry) }
            // Where files could not be read, entries that are like it may be among them.
            guard !corpus.hasErrors else { continue }
            let why = DisclosureText.why(held.reason, k: corpus.vocabulary.disclosure.k)
            findings.append(
                Self.diagnostic(
                    .warning, held.entry, corpus,
                    Label(da: "vises ikke endnu: \(why.da) [disclosure]", en: "not shown yet: \(why.en) [disclosure]")))
        }
        self.passed = passed
        self.findings = findings
    }

    private static func diagnostic(_ severity: Diagnostic.Severity, _ entry: Entry, _ corpus: Corpus, _ message: Label) -> Diagnostic {
        let place = corpus.places[entry.id]
        return Diagnostic(severity: severity, path: place?.path ?? entry.id, position: place?.position, message: message, excerpt: nil)
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
