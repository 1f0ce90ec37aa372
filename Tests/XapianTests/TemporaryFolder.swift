import Foundation
import Xapian

/// A folder of one test, removed with all that is in it when the test is over.
///
/// A suite holds it as a property: so it outlives every database that the test opens in it.
final class TemporaryFolder: Sendable {
    private let url: URL

    init() {
        url = FileManager.default.temporaryDirectory.appending(path: "XapianTests-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            fatalError("no temporary folder for the test: \(error)")
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    /// Writes a database in which each text is one document: its words are the terms, at positions from 1, and the
    /// text is its data.
    @discardableResult
    func write(_ texts: [String], to name: String = "database") throws(XapianError) -> String {
        let writer = try WritableDatabase(path: path(name), mode: .create)
        for text in texts { try writer.add(Document(words: text)) }
        try writer.close()
        return path(name)
    }

    /// Writes a text file, such as a stub.
    func write(text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: url.appending(path: name))
        return path(name)
    }

    func bytes(of name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: url.appending(path: name)))
    }

    func write(bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: url.appending(path: name))
    }

    /// Makes a folder in the folder.
    func makeFolder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(at: url.appending(path: name), withIntermediateDirectories: false)
        return path(name)
    }

    func isFile(_ name: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder) && !isFolder.boolValue
    }
}

extension Document {
    /// The words of the text as terms at positions from 1, and the text itself as data.
    init(words text: String) {
        self.init()
        for (index, word) in text.split(separator: " ").enumerated() {
            add(String(word), position: UInt32(index + 1))
        }
        data = Array(text.utf8)
    }
}

/// The error that the work ends in; `nil` where it succeeds.
func error(of work: () throws(XapianError) -> Void) -> XapianError? {
    do {
        try work()
        return nil
    } catch {
        return error
    }
}
