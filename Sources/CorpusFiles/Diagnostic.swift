public import KnowledgeModel

/// A message about a place in a file, as a compiler gives it.
public struct Diagnostic: Sendable, Equatable {
    public enum Severity: String, Sendable {
        case error, warning
    }

    public let severity: Severity
    /// The file's path as the user named its folder, `Corpus/cases/sag-07.md`.
    public let path: String
    /// Both count from 1; columns count Unicode scalars. `nil` where the whole file is meant.
    public let position: Position?
    public let message: Label
    /// The line of the file that the position is in.
    public let excerpt: String?

    public init(severity: Severity, path: String, position: Position?, message: Label, excerpt: String?) {
        self.severity = severity
        self.path = path
        self.position = position
        self.message = message
        self.excerpt = excerpt
    }

    /// `path:line:column: error: message`, then the line and a caret below the place.
    public func rendered(in language: Language) -> String {
        let place = position.map { ":\($0.line):\($0.column)" } ?? ""
        var text = "\(path)\(place): \(severity.rawValue): \(message[language])".printable
        if let position, let excerpt {
            let shown = Excerpt(line: excerpt, column: position.column)
            text += "\n\(shown.line)\n\(shown.caret)"
        }
        return text
    }
}

/// A place in a text, both counted from 1; columns count Unicode scalars.
public struct Position: Sendable, Hashable, Comparable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static let start = Position(line: 1, column: 1)

    public static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

extension String {
    /// With a space for each control character, which could end the line or steer the terminal.
    fileprivate var printable: String {
        var scalars = UnicodeScalarView()
        scalars.append(contentsOf: unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
        return String(scalars)
    }
}

/// The part of a line that is shown above the caret: some 100 scalars around the place, control characters replaced.
private struct Excerpt {
    let line: String
    let caret: String

    init(line: String, column: Int) {
        let width = 100
        let scalars = Array(line.printable.unicodeScalars)
        let place = min(max(0, column - 1), scalars.count)
        let start = max(0, min(place - width / 2, scalars.count - width))
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: scalars[start..<min(start + width, scalars.count)])
        self.line = String(shown)
        caret = String(repeating: " ", count: place - start) + "^"
    }
}
