internal import Foundation
internal import KnowledgeModel
internal import Yams

/// A YAML text inside a file, with the place of every node in that file.
struct YAMLDocument {
    let file: SourceFile
    /// The line of the file on which the YAML begins, less one.
    let lineOffset: Int

    /// Parses the text. What is wrong is reported to the file, and `nil` comes back.
    func parse(_ yaml: String) -> Node? {
        if let place = nestingTooDeep(in: yaml) {
            file.error(at: place, da: "YAML er nestet for dybt", en: "YAML is nested too deeply")
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: yaml, .basic) else {
                file.error(at: Position(line: lineOffset + 1, column: 1), da: "YAML er tom", en: "YAML is empty")
                return nil
            }
            return node
        } catch let error as YamlError {
            report(error)
        } catch {
            file.error(at: Position(line: lineOffset + 1, column: 1), da: "YAML kan ikke læses", en: "cannot read YAML")
        }
        return nil
    }

    func position(of node: Node) -> Position? {
        node.mark.map { Position(line: $0.line + lineOffset, column: $0.column) }
    }

    func error(at node: Node, da: String, en: String) {
        file.error(at: position(of: node), da: da, en: en)
    }

    private func report(_ error: YamlError) {
        var position = Position(line: lineOffset + 1, column: 1)
        var problem = "syntax"
        switch error {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            position = Position(line: mark.line + lineOffset, column: mark.column)
            problem = text
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            file.error(
                at: lastPlace(ofKey: key, from: Position(line: context.mark.line + lineOffset, column: context.mark.column)),
                da: "feltet '\(key)' står to gange", en: "field '\(key)' occurs twice")
            return
        case .reader(let text, let offset, _, let yaml):
            let before = yaml.prefix(offset ?? 0).split(separator: "\n", omittingEmptySubsequences: false)
            position = Position(line: before.count + lineOffset, column: (before.last?.unicodeScalars.count ?? 0) + 1)
            problem = text
        default:
            break
        }
        file.error(at: position, da: "ugyldig YAML: \(problem)", en: "invalid YAML: \(problem)")
    }

    /// Where a key stands for the last time among the lines that are indented as the first such key is.
    private func lastPlace(ofKey key: String, from first: Position) -> Position {
        let indentation = String(repeating: " ", count: max(0, first.column - 1))
        var place = first
        var number = first.line + 1
        while let line = file.line(number), line != "---", line.hasPrefix(indentation) || line.allSatisfy(\.isWhitespace) {
            if line.hasPrefix("\(indentation)\(key):") { place = Position(line: number, column: first.column) }
            number += 1
        }
        return place
    }

    /// The parser recurses, so a hostile depth would end the process. Entries need a depth of four.
    private func nestingTooDeep(in yaml: String) -> Position? {
        let deepest = 32
        for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let isItem = line.utf8.first { $0 != UInt8(ascii: " ") }.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") } ?? false
            let dashes = isItem ? line.split(separator: " ").prefix { $0 == "-" || $0 == "?" }.count : 0
            if dashes > deepest || line.prefix(while: { $0 == " " }).count > 8 * deepest {
                return Position(line: index + 1 + lineOffset, column: 1)
            }
        }
        var depth = 0
        for (offset, byte) in yaml.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            default: continue
            }
            if depth > deepest {
                let line = yaml.utf8.prefix(offset).reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
                return Position(line: line + lineOffset, column: 1)
            }
        }
        return nil
    }
}
