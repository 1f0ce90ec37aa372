import Foundation

extension Pandoc {
    /// Reads HTML, DOCX or ODT. In its sandbox pandoc opens no file and no connection; its memory is bounded.
    static func read(_ bytes: [UInt8], as form: DocumentForm) async throws(DocumentProblem) -> DocumentText {
        var input = bytes
        var convertedFrom: String?
        if form == .html {
            guard let decoded = TextEncoding.decode(bytes) else { throw .damaged(form) }
            input = Array(HTMLFurniture.removed(from: decoded.text).utf8)
            convertedFrom = decoded.convertedFrom
        }
        let output: [UInt8]
        do throws(ToolProblem) {
            output = try await tool.run(
                ["+RTS", "-M1g", "-RTS", "--sandbox", "--from=\(form.rawValue)", "--to=json"], input: input,
                timeout: DocumentReader.timeout, outputLimit: DocumentReader.outputLimit)
        } catch {
            if case .failed(_, code: .some) = error { throw .damaged(form) }
            throw .tool(error)
        }
        guard let tree = try? JSONSerialization.jsonObject(with: Data(output)) as? [String: Any] else { throw .damaged(form) }
        var text = PandocTree(tree).text
        text.convertedFrom = convertedFrom
        return text
    }
}

/// Parts of a web page that are not its text.
enum HTMLFurniture {
    private static let elements = ["script", "style", "template", "noscript", "nav", "footer", "form", "svg"]

    static func removed(from html: String) -> String {
        elements.reduce(html) { without($1, in: $0) }
    }

    /// Goes through the text once; an element that is never closed stays.
    private static func without(_ element: String, in html: String) -> String {
        let bytes = Array(html.utf8)
        let (open, close) = (Array("<\(element)".utf8), Array("</\(element)".utf8))
        guard let lastClose = lastPlace(of: close, in: bytes) else { return html }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var (index, depth) = (0, 0)
        while index < bytes.count {
            if depth == 0 ? index < lastClose && stands(open, at: index, in: bytes) : stands(open, at: index, in: bytes) {
                depth += 1
                index += open.count
            } else if depth > 0, stands(close, at: index, in: bytes) {
                depth -= 1
                index = (bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
                // What stands behind the last end is text again, however many were opened.
                if index > lastClose { depth = 0 }
            } else {
                if depth == 0 { kept.append(bytes[index]) }
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func lastPlace(of name: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= name.count else { return nil }
        return (0...(bytes.count - name.count)).last { stands(name, at: $0, in: bytes) }
    }

    /// Whether a tag of this name begins here, in capitals or small letters.
    private static func stands(_ name: [UInt8], at index: Int, in bytes: [UInt8]) -> Bool {
        let end = index + name.count
        guard end < bytes.count, bytes[index] == name[0] else { return false }
        // The bit of small letters is set in `<` and `/` as well.
        guard (0..<name.count).allSatisfy({ bytes[index + $0] | 0x20 == name[$0] }) else { return false }
        let next = bytes[end]
        return !((97...122).contains(next | 0x20) || (48...57).contains(next))
    }
}
