import Anonymisation
import CorpusFiles
import DanishText
import KnowledgeModel

/// A corpus that was read: what may be shown of each entry, and what the gate says of that.
struct CheckedCorpus {
    let corpus: Corpus
    let disclosure: Disclosure.Outcome
    let passed: [AnonymisedEntry]
    /// How many entries are drafts, which nobody has approved yet.
    let draftCount: Int
    /// What the reader and the gate found, by file and place, and a warning for each entry that is held back.
    let findings: [Diagnostic]
    /// What the entries in the folder of drafts lack, and what the gate says of them: warnings.
    let draftNotes: [Diagnostic]
    /// The dictionary that the gate asked; `nil` where there is none, which has been said.
    let lexicon: Lexicon?

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
        lexicon = corpus.hasErrors ? nil : .installed(corpus.vocabulary)
        let gate = Gate(vocabulary: corpus.vocabulary, dictionary: lexicon.map { WordDictionary($0) })
        var passed: [AnonymisedEntry] = []
        var findings = corpus.diagnostics
        draftNotes = corpus.draftNotes(gate)
        let (drafts, written) = corpus.entries.reduce(into: ([Entry](), [Entry]())) {
            if gate.isDraft($1) { $0.0.append($1) } else { $0.1.append($1) }
        }
        for draft in drafts {
            findings.append(corpus.heldBack(draft))
            findings += corpus.diagnostics(gate.findings(in: draft), of: draft, as: .warning)
        }
        disclosure = Disclosure(vocabulary: corpus.vocabulary).outcome(of: written, released: corpus.released)
        for displayed in disclosure.displayed {
            switch gate.examine(displayed) {
            case .passed(let entry): passed.append(entry)
            case .refused(let refusals): findings += corpus.diagnostics(refusals, of: displayed.entry, as: .error)
            case .heldBack: break
            }
        }
        for held in disclosure.heldBack {
            // It is not shown, but its text may have to be put right all the same.
            findings += corpus.diagnostics(gate.findings(in: held.entry), of: held.entry, as: .error)
            // Where files could not be read, entries that are like it may be among them.
            guard !corpus.hasErrors else { continue }
            let why = DisclosureText.why(held.reason, k: corpus.vocabulary.disclosure.k)
            findings.append(
                corpus.warning(
                    held.entry, Label(da: "vises ikke endnu: \(why.da) [disclosure]", en: "not shown yet: \(why.en) [disclosure]")))
        }
        self.passed = passed
        draftCount = drafts.count + corpus.drafts.count
        self.findings = findings
    }

    var errorCount: Int { findings.count { $0.severity == .error } }

    /// For facets without a scheme, such as years: the values that entries hold.
    var freeValues: [String: Set<String>] {
        var values: [String: Set<String>] = [:]
        for field in corpus.vocabulary.facets where field.type.scheme == nil {
            for entry in passed { values[field.id, default: []].formUnion(entry.entry.values(of: field.id)) }
        }
        return values
    }
}

extension Corpus {
    /// Findings at their places in the entry's file. The line itself is not shown: it may hold a name, and what a check
    /// prints is often kept.
    fileprivate func diagnostics(_ findings: [Finding], of entry: Entry, as severity: Diagnostic.Severity) -> [Diagnostic] {
        let texts = EntryTexts(of: entry, vocabulary: vocabulary)
        return findings.map { finding in
            let tier = finding.tier == .amber ? Label(da: " (gul)", en: " (amber)") : Label(da: "", en: "")
            return Diagnostic(
                severity: severity, path: places[entry.id]?.path ?? entry.id, position: position(of: finding, texts, entry),
                message: Label(
                    da: "\(finding.reason.da)\(tier.da); \(finding.wayOut.da) [\(finding.rule)]",
                    en: "\(finding.reason.en)\(tier.en); \(finding.wayOut.en) [\(finding.rule)]"),
                excerpt: nil)
        }
        .sorted { ($0.position ?? .start) < ($1.position ?? .start) }
    }

    /// What drafts lack, and what the gate says of them.
    fileprivate func draftNotes(_ gate: Gate) -> [Diagnostic] {
        var notes: [Diagnostic] = []
        for draft in drafts {
            notes.append(heldBack(draft))
            notes += diagnostics(gate.findings(in: draft), of: draft, as: .warning)
        }
        // What the gate says itself needs no mark that says so before it.
        let said = Dictionary(grouping: notes, by: \.path).mapValues { Set($0.compactMap(\.position)) }
        notes += draftDiagnostics.filter { mark in
            guard let place = mark.position, mark.excerpt == nil else { return true }
            return !(said[mark.path]?.contains(Position(line: place.line, column: place.column + 1)) ?? false)
        }
        return notes.sorted { ($0.path, $0.position ?? .start) < ($1.path, $1.position ?? .start) }
    }

    private func position(of finding: Finding, _ texts: EntryTexts, _ entry: Entry) -> Position? {
        let place = places[entry.id]
        guard case .text(let number, let range) = finding.place else { return place?.position }
        let text = texts.texts[number]
        let scalars = Array(text.text.unicodeScalars)
        let words = String(String.UnicodeScalarView(scalars[range]))
        let before = String(String.UnicodeScalarView(scalars[..<range.lowerBound]))
        let earlier = texts.texts[..<number].filter { $0.anchor == text.anchor }.map(\.text) + [before]
        let occurrence = earlier.reduce(0) { $0 + $1.split(separator: words, omittingEmptySubsequences: false).count - 1 }
        return place?.position(of: words, occurrence: occurrence, inSection: text.anchor) ?? place?.position
    }

    fileprivate func heldBack(_ entry: Entry) -> Diagnostic {
        warning(
            entry, Label(da: "kladde: kommer ikke med, før nogen har godkendt den", en: "draft: left out until somebody has approved it"))
    }

    fileprivate func warning(_ entry: Entry, _ message: Label) -> Diagnostic {
        Diagnostic(
            severity: .warning, path: places[entry.id]?.path ?? entry.id, position: places[entry.id]?.position, message: message,
            excerpt: nil)
    }
}
