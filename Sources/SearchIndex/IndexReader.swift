public import DanishText
internal import Foundation
public import Xapian

/// An index open for reading: the passages' terms in Xapian, everything else in memory-mapped files of the same build.
///
/// Not Sendable, since Xapian lets nothing be shared between threads. The entry map may be shared.
public struct IndexReader: ~Copyable {
    public let database: Database
    public let entries: EntryMap
    public let build: BuildFolder
    /// What the index was built with; `nil` if that was without a dictionary.
    public let lexicon: Lexicon?

    /// Opens the build that serves. Throws if there is none, or if another version of the program built it.
    public static func open(_ folder: IndexFolder) throws(IndexProblem) -> IndexReader {
        while true {
            let mark = folder.switchMark()
            do throws(IndexProblem) {
                guard let build = try folder.currentBuild() else { throw .missing }
                return try IndexReader(build)
            } catch {
                // A build that was switched away while it was opened may be gone; its successor is not. The successor of its
                // successor may have the same name, so the names do not tell.
                guard folder.switchMark() != mark else { throw error }
            }
        }
    }

    init(_ build: BuildFolder) throws(IndexProblem) {
        let database = try Self.openDatabase(of: build)
        try Self.requireVersion(of: database)
        let entries = try EntryMap(build)
        try Self.requirePassages(entries.passageCount, in: database)
        lexicon = try Self.lexicon(of: database, entries)
        self.entries = entries
        self.database = database
        self.build = build
    }

    private static func openDatabase(of build: BuildFolder) throws(IndexProblem) -> Database {
        do {
            return try Database(path: build.databasePath)
        } catch {
            throw .damaged(URL(filePath: build.databasePath).lastPathComponent)
        }
    }

    private static func requireVersion(of database: borrowing Database) throws(IndexProblem) {
        let expected: [(IndexSchema.Metadata, String)] = [
            (.schemaVersion, String(IndexSchema.version)), (.analyserVersion, Analyser.version),
        ]
        for (key, expected) in expected {
            guard let bytes = try? database.metadata(key.rawValue) else { throw .damaged(key.rawValue) }
            let found = String(decoding: bytes, as: UTF8.self)
            guard found == expected else { throw .otherVersion(found: found.isEmpty ? "?" : found, expected: expected) }
        }
    }

    /// The lexicon that the index names: from the cache, or compiled anew if the cache was emptied.
    private static func lexicon(of database: borrowing Database, _ entries: EntryMap) throws(IndexProblem) -> Lexicon? {
        guard let bytes = try? database.metadata(IndexSchema.Metadata.lexiconHash.rawValue) else { throw .damaged("lexicon") }
        guard !bytes.isEmpty else { return nil }
        let hash = String(decoding: bytes, as: UTF8.self)
        if let lexicon = LexiconCache().lexicon(hash: hash) { return lexicon }
        guard let lexicon = try? Lexicon.compiled(WordLists(try entries.vocabulary().words)), lexicon.hash == hash else {
            throw .otherDictionary
        }
        return lexicon
    }

    /// The database and the entry map have to be of the same build: passages and documents are numbered alike.
    private static func requirePassages(_ count: Int, in database: borrowing Database) throws(IndexProblem) {
        guard let statistics = try? database.statistics(), statistics.lastDocument == count else {
            throw .damaged(BuildFolder.databaseName)
        }
    }

    /// The hash of the index's content: the same for the same entries, vocabulary and program.
    public func contentHash() throws(XapianError) -> String {
        String(decoding: try database.metadata(IndexSchema.Metadata.contentHash.rawValue), as: UTF8.self)
    }
}
