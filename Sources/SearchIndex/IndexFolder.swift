internal import Foundation

/// The folder of built indexes.
///
///     Index/current                    the stub: which build serves. Xapian's own tools can open it.
///     Index/build-0123456789abcdef/    one build, named after its content; never changed once it serves
///     Index/building-…/                a build at work; left over if it was killed, removed by the next
///     Index/lock                       held while a build is at work
public struct IndexFolder: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    var stubPath: String { path + "/current" }
    var lockPath: String { path + "/lock" }

    func buildPath(contentHash: String) -> String { path + "/build-" + contentHash }

    /// The folder of the build that serves; `nil` where there is none yet.
    public func currentBuild() throws(IndexProblem) -> BuildFolder? {
        guard let data = FileManager.default.contents(atPath: stubPath) else { return nil }
        let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first ?? ""
        let name = line.split(separator: " ", maxSplits: 1).last?.split(separator: "/").first ?? ""
        guard name.hasPrefix("build-"), !name.contains("..") else { throw .damaged("current") }
        let build = BuildFolder(path: path + "/" + name)
        guard FileManager.default.fileExists(atPath: build.databasePath) else { throw .damaged(String(name)) }
        return build
    }

    /// Lets another build serve: written beside the stub and renamed over it, so that a reader sees the old or the new.
    func switchTo(_ build: BuildFolder) throws {
        let name = URL(filePath: build.path).lastPathComponent
        let next = stubPath + ".next"
        try Data("auto \(name)/\(BuildFolder.databaseName)\n".utf8).write(to: URL(filePath: next))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: next)
        try FileSync.flush(next)
        guard rename(next, stubPath) == 0 else { throw CocoaError(.fileWriteUnknown) }
        try FileSync.flush(path)
    }

    /// Builds other than the one kept, and what killed builds left over.
    func removeBuilds(except kept: [BuildFolder]) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where name.hasPrefix("build-") || name.hasPrefix("building-") {
            let folder = path + "/" + name
            if !kept.contains(where: { $0.path == folder }) { try? FileManager.default.removeItem(atPath: folder) }
        }
    }
}

/// One finished or unfinished build.
public struct BuildFolder: Sendable, Equatable {
    public let path: String

    public static let databaseName = "passages.glass"

    /// The Xapian database: one file, so that a reader keeps it even when the build is removed.
    public var databasePath: String { path + "/" + Self.databaseName }
    /// Entries, facets, labels.
    public var entryMapPath: String { path + "/entries.map" }
    /// The entries whole, as JSON, one after the other.
    public var storedPath: String { path + "/entries.stored" }
    /// The passages' words, for snippets.
    public var textPath: String { path + "/passages.text" }
    /// Where in those words each term stands.
    public var marksPath: String { path + "/passages.marks" }

    /// Whether all files that are the same for the same content are the same in both.
    func hasContent(of other: BuildFolder) -> Bool {
        [\.entryMapPath, \.storedPath, \.textPath, \.marksPath].allSatisfy { (file: KeyPath<BuildFolder, String>) in
            FileManager.default.contentsEqual(atPath: self[keyPath: file], andPath: other[keyPath: file])
        }
    }
}

/// Makes sure that what was written is on the disk before it is named.
enum FileSync {
    static func flush(_ path: String) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
