import Foundation
import KnowledgeModel

/// Where a question comes from that is not to stand in the arguments, since other users of the machine can see those.
enum TextInput {
    case standardInput
    case file(String)

    /// All of it, as text without the last line's end. Throws if it is longer than so many bytes, or no text. What it holds is
    /// in no message.
    func text(atMost limit: Int) throws -> String {
        let data = try data(atMost: limit)
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

    /// One byte more than the limit at most, so that whoever reads too much notices.
    private func data(atMost limit: Int) throws -> Data {
        var data = Data()
        do {
            let handle = try handle()
            while data.count <= limit, let part = try handle.read(upToCount: limit + 1 - data.count), !part.isEmpty {
                data.append(part)
            }
        } catch {
            throw Failure(.missingInput, unreadable)
        }
        return data
    }

    private func handle() throws -> FileHandle {
        switch self {
        case .standardInput: .standardInput
        case .file(let path): try FileHandle(forReadingFrom: URL(filePath: path))
        }
    }

    private var unreadable: Label {
        switch self {
        case .standardInput: Label(da: "standard input kan ikke læses", en: "standard input cannot be read")
        case .file(let path): Label(da: "filen '\(path)' kan ikke læses", en: "the file '\(path)' cannot be read")
        }
    }
}
