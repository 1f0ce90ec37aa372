import Foundation
import KnowledgeModel
import Testing

/// The public documents that the collection is told from, where they lie beside the package. They are not part of it.
enum SourceDocuments {
    private static let folder = ShippedCorpus.root.deletingLastPathComponent().appending(path: "shared/sources")
    private static let files = [
        "S0": "siri-udfordringer-2016.txt", "S1": "kortlaegning-2018.txt", "S2": "uim-nyhed-2018.txt", "S3": "lolland-handlingsplan.txt",
        "S4": "roedovre-notat.txt",
    ]

    /// The text of each document by its id; empty where one of them is missing.
    static let texts: [String: String] = {
        let texts = files.compactMapValues { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        return texts.count == files.count ? texts : [:]
    }()

    static var arePresent: Bool { !texts.isEmpty }

    /// Where the document itself begins: the stored pages of S0, S1 and S4 hold titles of others before and after it.
    static func ownText(of source: String) -> String {
        let text = texts[source] ?? ""
        let start = text.range(of: "Transkript")?.upperBound ?? text.startIndex
        return String(text[start...])
    }

    /// The pages of S1: each is a line that begins with its number.
    static let pages: [Int: String] = {
        var pages: [Int: String] = [:]
        for line in ownText(of: "S1").split(separator: "\n") where line.hasPrefix("\(pages.count + 1) ") {
            pages[pages.count + 1] = String(line)
        }
        return pages
    }()
}

extension Trait where Self == ConditionTrait {
    /// Only where the sources lie beside the package; else the reason is printed.
    static var withSources: Self { .enabled(if: SourceDocuments.arePresent, "needs the public documents in ../shared/sources") }
}

extension StringProtocol {
    /// Its words in small letters, without anything that is neither letter nor digit.
    var comparedWords: [String] {
        lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
