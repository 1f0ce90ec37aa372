public import Anonymisation

/// How the detectors do on probes: an identifier counts as found only if all of its letters and digits are marked.
public struct ProbeReport: Sendable {
    public struct Recall: Sendable, Equatable {
        public var found = 0
        public var all = 0

        public var share: Double { all == 0 ? 1 : Double(found) / Double(all) }
    }

    public private(set) var byKind: [String: Recall] = [:]
    public private(set) var clean = 0
    /// Clean sentences in which something is red.
    public private(set) var cleanWithRed = 0
    /// Clean sentences in which something is red or amber.
    public private(set) var cleanWithAny = 0
    /// What went wrong, for whoever tunes the detectors.
    public private(set) var problems: [String] = []

    public init(_ probes: [Probe], _ scanner: IdentifierScanner) {
        for probe in probes { add(probe, scanner.identifiers(in: probe.text, setting: .open)) }
    }

    /// Over the kinds that point to one person or household by themselves.
    public var direct: Recall { sum { $0.isDirect } }
    public var indirect: Recall { sum { !$0.isDirect } }

    private func sum(_ isWanted: (IdentifierKind) -> Bool) -> Recall {
        byKind.filter { IdentifierKind(rawValue: $0.key).map(isWanted) ?? true }.values.reduce(into: Recall()) {
            $0.found += $1.found
            $0.all += $1.all
        }
    }

    private mutating func add(_ probe: Probe, _ identifiers: [Identifier]) {
        let scalars = Array(probe.text.unicodeScalars)
        let marked = Set(identifiers.flatMap { Array($0.range) })
        for span in probe.spans {
            let isFound = span.range.filter { scalars[$0].properties.isAlphabetic || scalars[$0].properties.numericType != nil }
                .allSatisfy(marked.contains)
            byKind[span.kind, default: Recall()].all += 1
            if isFound { byKind[span.kind]?.found += 1 } else { problems.append("missed \(span.kind) (\(probe.about)): \(probe.text)") }
        }
        guard probe.spans.isEmpty else { return }
        clean += 1
        if !identifiers.isEmpty { cleanWithAny += 1 }
        if identifiers.contains(where: { $0.tier == .red }) {
            cleanWithRed += 1
            problems.append("red in a clean sentence (\(probe.about)): \(probe.text)")
        }
    }
}
