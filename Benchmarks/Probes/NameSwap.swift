public import Anonymisation
public import Foundation

/// The same sentences with names of different kinds: a detector that knows only usual names would show it here.
public struct NameSwap: Sendable {
    /// The share of names found, by kind of name.
    public private(set) var byGroup: [String: ProbeReport.Recall] = [:]
    public private(set) var missed: [String] = []

    /// - Parameters:
    ///   - frames: sentences with `NAVN` where the name goes.
    ///   - names: by group.
    public init(frames: [String], names: [String: [String]], _ scanner: IdentifierScanner) {
        for (group, names) in names {
            for name in names {
                for frame in frames {
                    let marked = frame.replacing("NAVN", with: "{name|\(name)}")
                    let report = ProbeReport([Probe(marked)], scanner)
                    byGroup[group, default: ProbeReport.Recall()].all += report.direct.all
                    byGroup[group]?.found += report.direct.found
                    missed += report.problems
                }
            }
        }
    }

    public struct Data: Decodable, Sendable {
        public let frames: [String]
        public let names: [String: [String]]

        public static func read(_ file: URL) throws -> Data {
            try JSONDecoder().decode(Data.self, from: Foundation.Data(contentsOf: file))
        }
    }
}
