import Anonymisation
import Foundation

/// A public document that names staff. What may be found in it is found by patterns when the test runs, and stands nowhere here.
struct SourceFile {
    let name: String
    private let text: String

    private static let folder = Shipped.root.deletingLastPathComponent().appending(path: "shared/sources")

    static let all: [SourceFile] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.sorted().filter { $0.hasSuffix(".txt") }.compactMap { name in
            (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { SourceFile(name: name, text: $0) }
        }
    }()

    static var arePresent: Bool { !all.isEmpty }

    /// Where contacts stand, in scalars of the text: addresses with a sign, numbers of eight digits that are no public line,
    /// and the line before one with a telephone.
    var contacts: [String: [Range<Int>]] {
        let mails = text.matches(of: /[\w.\-]+@[\w.\-]+\.\w+/).map(\.range)
        let phones = text.matches(of: /\b[2-9]\d ?\d{2} ?\d{2} ?\d{2}\b/).map(\.range).filter { range in
            let start = text.index(range.lowerBound, offsetBy: -140, limitedBy: text.startIndex) ?? text.startIndex
            return !text[start..<range.lowerBound].lowercased().contains("hotline")
        }
        let names = text.matches(of: /\n(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})\nTelefon/).map {
            $0.output.1.startIndex..<$0.output.1.endIndex
        }
        return ["mail": mails.map(offsets), "phone": phones.map(offsets), "name": names.map(offsets)]
    }

    private func offsets(_ range: Range<String.Index>) -> Range<Int> {
        let scalars = text.unicodeScalars
        let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
        return start..<(start + scalars.distance(from: range.lowerBound, to: range.upperBound))
    }

    /// The places of everything that is found; spaces between count as found.
    func marked(by scanner: IdentifierScanner) -> Set<Int> {
        Set(scanner.identifiers(in: text, setting: .open).flatMap { Array($0.range) })
    }
}
