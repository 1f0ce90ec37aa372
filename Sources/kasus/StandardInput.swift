import Foundation
import KnowledgeModel

enum StandardInput {
    /// All that comes in, as text without the line's end. Throws if it is longer than so many bytes, or no text.
    static func text(atMost limit: Int) throws -> String {
        var data = Data()
        do {
            while data.count <= limit, let part = try FileHandle.standardInput.read(upToCount: limit + 1 - data.count), !part.isEmpty {
                data.append(part)
            }
        } catch {
            throw Failure(.missingInput, Label(da: "standard input kan ikke læses", en: "standard input cannot be read"))
        }
        guard data.count <= limit else {
            throw Failure(
                .wrongUsage,
                Label(da: "det, der kom ind, er for langt; højst \(limit) byte", en: "the input is too long; at most \(limit) bytes"))
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(.wrongUsage, Label(da: "det, der kom ind, er ikke UTF-8", en: "the input is not UTF-8"))
        }
        return text.last?.isNewline == true ? String(text.dropLast()) : text
    }
}
