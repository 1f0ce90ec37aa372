internal import Foundation
internal import KnowledgeModel

/// A file of the corpus, read and known to be text; collects what is wrong with it.
final class SourceFile {
    let path: String
    let text: String
    private let lines: [Substring]
    private(set) var diagnostics: [Diagnostic] = []

    /// The largest file that is read, in bytes. The longest entries we know have a hundredth of that.
    static let largestSize = 1 << 20

    init(path: String, text: String) {
        self.path = path
        self.text = text
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Reads a file; a problem with the file as such comes back as a diagnostic.
    static func read(_ path: String) -> Result<SourceFile, UnreadableFile> {
        func unreadable(_ da: String, _ en: String, at position: Position? = nil) -> UnreadableFile {
            UnreadableFile(
                diagnostic: Diagnostic(
                    severity: .error, path: path, position: position, message: Label(da: da, en: en), excerpt: nil))
        }
        do {
            let url = URL(filePath: path)
            let size = try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
            guard size <= largestSize else {
                let megabytes = (size + (1 << 20) - 1) >> 20
                return .failure(
                    unreadable(
                        "filen er for stor (\(megabytes) MB; højst 1 MB)", "file is too large (\(megabytes) MB; at most 1 MB)"))
            }
            let data = try Data(contentsOf: url)
            guard let text = String(validating: data, as: UTF8.self) else {
                return .failure(
                    unreadable(
                        "filen er ikke UTF-8; gem den som UTF-8", "file is not UTF-8; save it as UTF-8",
                        at: position(ofInvalidByteIn: data)))
            }
            return .success(SourceFile(path: path, text: normalised(text)))
        } catch {
            return .failure(unreadable("filen kan ikke læses", "file cannot be read"))
        }
    }

    struct UnreadableFile: Error {
        let diagnostic: Diagnostic
    }

    /// Line ends as one `\n`, and no byte order mark. The rare line ends of Unicode become spaces: YAML counts them as
    /// lines, Markdown and editors do not.
    private static func normalised(_ text: String) -> String {
        var text = text
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        if text.utf8.contains(13) {
            text = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
        }
        let rareLineEnds: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
        guard text.unicodeScalars.contains(where: rareLineEnds.contains) else { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.map { rareLineEnds.contains($0) ? " " : $0 })
        return String(scalars)
    }

    private static func position(ofInvalidByteIn data: Data) -> Position {
        var decoder = UTF8()
        var bytes = data.makeIterator()
        var line = 1
        var column = 1
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }

    var lineCount: Int { lines.count }

    func line(_ number: Int) -> Substring? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// How far the first line with words after this one is indented.
    func indentation(after number: Int) -> Int {
        lines.dropFirst(number).first { $0.contains { $0 != " " } }?.prefix { $0 == " " }.count ?? 0
    }

    /// The ids that stand in the file, also where it is too broken to have entries.
    var writtenIDs: [String] {
        lines.compactMap { line in
            let field = line.drop { $0 == " " || $0 == "-" }
            return field.hasPrefix("id:") ? String(field.dropFirst(3)).trimmed : nil
        }
    }

    /// Reports an error, once at a place.
    ///
    /// - Parameter showsLine: whether the line is shown with it.
    func error(at position: Position?, da: String, en: String, showsLine: Bool = true) {
        let diagnostic = Diagnostic(
            severity: .error, path: path, position: position, message: Label(da: da, en: en),
            excerpt: showsLine ? position.flatMap { line($0.line) }.map(String.init) : nil)
        if diagnostics.last != diagnostic { diagnostics.append(diagnostic) }
    }
}
