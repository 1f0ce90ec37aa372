import Foundation
import KnowledgeModel

/// Where a command's data go: to standard output, or to a file that was named.
struct OutputFile {
    /// `nil` for standard output.
    let path: String?

    func write(_ bytes: [UInt8]) throws {
        guard let path else { return Terminal.output.write(bytes) }
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure(
                .missingInput, Label(da: "'\(path)' kan ikke skrives", en: "'\(path)' cannot be written"))
        }
    }
}
