internal import KnowledgeModel
internal import SwiftCSV

/// A table from a file: a header and rows of cells, each with its place.
struct Table {
    struct Cell {
        let text: String
        let position: Position
    }

    let header: [Cell]
    let rows: [[Cell]]

    struct Problem: Error {
        let position: Position
        let message: Label
    }

    /// Reads comma- or semicolon-separated values; cells may be quoted and hold line ends.
    static func read(_ text: String) -> Result<Table, Problem> {
        let delimiter = CSVDelimiter.guessed(string: text)
        var rows: [[Cell]] = []
        for record in Records(text, delimiter: delimiter.rawValue) {
            // Line by line, so that a slip in the quotes is reported where it is.
            guard record.isClosed, let row = try? CSV<Enumerated>(string: record.text, delimiter: delimiter, loadColumns: false).header
            else { return .failure(quotes(at: record.places.first ?? .start)) }
            guard row.contains(where: { !$0.trimmed.isEmpty }) else { continue }
            guard row.count <= record.places.count else { return .failure(quotes(at: record.places.first ?? .start)) }
            rows.append(zip(row, record.places).map { Cell(text: $0.trimmed, position: $1) })
        }
        guard let header = rows.first else {
            return .failure(Problem(position: .start, message: Label(da: "tabellen er tom", en: "the table is empty")))
        }
        return .success(Table(header: header, rows: Array(rows.dropFirst())))
    }

    private static func quotes(at position: Position) -> Problem {
        Problem(
            position: position,
            message: Label(
                da: "anførselstegnene i rækken passer ikke sammen; sæt \" om hele cellen, og skriv \"\" for et i den",
                en: "the quotes in this row do not match; put \" around the whole cell, and write \"\" for one inside it"))
    }

    /// The records of a file with the places where their cells begin.
    private struct Records: Sequence, IteratorProtocol {
        struct Record {
            let text: String
            let places: [Position]
            let isClosed: Bool
        }

        private var rest: Substring
        private let delimiter: Character
        private var line = 1

        init(_ text: String, delimiter: Character) {
            rest = text[...]
            self.delimiter = delimiter
        }

        mutating func next() -> Record? {
            guard !rest.isEmpty else { return nil }
            var column = 1
            var places = [Position(line: line, column: column)]
            var isQuoted = false
            var end = rest.startIndex
            while end < rest.endIndex, isQuoted || !rest[end].isNewline {
                let character = rest[end]
                if character == "\"" { isQuoted.toggle() }
                column += character.unicodeScalars.count
                if character.isNewline { (line, column) = (line + 1, 1) }
                if character == delimiter, !isQuoted { places.append(Position(line: line, column: column)) }
                end = rest.index(after: end)
            }
            let record = Record(text: String(rest[..<end]), places: places, isClosed: !isQuoted)
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
            line += 1
            return record
        }
    }
}
