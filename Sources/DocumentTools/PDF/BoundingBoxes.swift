/// A page as `pdftotext -bbox-layout` tells it: lines of words with their places, in points from the upper left corner.
struct PDFPage: Equatable {
    var height: Double
    var lines: [PDFLine] = []
}

struct PDFLine: Equatable {
    var text: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// How far the column reaches that it stands in.
    var columnRight = 0.0

    var height: Double { bottom - top }
}

/// Reads what `pdftotext -bbox-layout` writes: one tag to a line, attributes in double quotes.
struct BoundingBoxes {
    private(set) var title: String?
    private(set) var pages: [PDFPage] = []

    init(_ output: String) {
        var words: [Word] = []
        var line: PDFLine?
        for tag in output.split(separator: "\n").lazy.map({ $0.drop { $0 == " " } }) {
            if tag.hasPrefix("<word ") {
                let word = Self.content(of: tag)
                if !word.isEmpty { words.append(Word(text: word, left: Self.number("xMin", in: tag), right: Self.number("xMax", in: tag))) }
            } else if tag.hasPrefix("<line ") {
                words = []
                line = PDFLine(
                    text: "", left: Self.number("xMin", in: tag), right: Self.number("xMax", in: tag), top: Self.number("yMin", in: tag),
                    bottom: Self.number("yMax", in: tag))
            } else if tag.hasPrefix("</line>"), var done = line, !pages.isEmpty {
                done.text = Self.joined(words, height: done.height)
                if !done.text.isEmpty { pages[pages.count - 1].lines.append(done) }
                line = nil
            } else if tag.hasPrefix("<page ") {
                pages.append(PDFPage(height: Self.number("height", in: tag)))
            } else if tag.hasPrefix("<title>"), pages.isEmpty {
                title = Self.content(of: tag)
            }
        }
    }

    private struct Word {
        let text: String
        let left: Double
        let right: Double
    }

    /// What stands far apart on one line are cells; in justified text all words stand equally far apart.
    private static func joined(_ words: [Word], height: Double) -> String {
        let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }
        let least = gaps.min() ?? 0
        var text = words.first?.text ?? ""
        for (gap, word) in zip(gaps, words.dropFirst()) {
            let isFar = gap > 1.5 * height && (gap > 2.5 * least || gaps.count == 1 && gap > 4 * height)
            text += (isFar ? " | " : " ") + word.text
        }
        return text
    }

    /// What stands between a tag and its end, with entities and ligatures as letters.
    private static func content(of tag: Substring) -> String {
        guard let start = tag.firstIndex(of: ">"), let end = tag.lastIndex(of: "<"), start < end else { return "" }
        var text = String(tag[tag.index(after: start)..<end])
        for (written, meant) in replacements where text.contains(written) { text = text.replacing(written, with: meant) }
        return text.filter { !$0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control } }.squeezed
    }

    private static let replacements = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"), ("\u{FB00}", "ff"), ("\u{FB01}", "fi"),
        ("\u{FB02}", "fl"), ("\u{FB03}", "ffi"), ("\u{FB04}", "ffl"),
    ]

    private static func number(_ name: String, in tag: Substring) -> Double {
        guard let start = tag.firstRange(of: name + "=\"")?.upperBound else { return 0 }
        let number = Double(tag[start...].prefix { $0 != "\"" }) ?? 0
        return number.isFinite ? number : 0
    }
}
