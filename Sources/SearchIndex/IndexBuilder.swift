public import Anonymisation
public import DanishText
internal import Foundation
public import KnowledgeModel
internal import Synchronization
internal import Xapian

/// Builds an index, all or nothing: write shards → count classes → join → check → smoke questions → switch.
///
/// A crash, a full disk or a kill at any moment leaves the old index serving. The same entries give the same answers and
/// the same content hash on any machine.
public struct IndexBuilder: Sendable {
    public let folder: IndexFolder
    /// What the dictionary knows; without it compounds are not taken apart.
    public let lexicon: Lexicon?
    /// Keeps the build that served before, for going back by hand.
    public var keepsPrevious = false
    /// Called from time to time with the number of passages written.
    public var progress: @Sendable (Int) -> Void = { _ in }
    /// How many shards are written at the same time.
    public var workers = ProcessInfo.processInfo.activeProcessorCount

    public init(folder: IndexFolder, lexicon: Lexicon?) {
        self.folder = folder
        self.lexicon = lexicon
    }

    public struct Outcome: Sendable, Equatable {
        public let entryCount: Int
        public let passageCount: Int
        public let contentHash: String
        /// Whether the index that served already held just this.
        public let isUnchanged: Bool
    }

    /// Builds from entries in the order of their ids.
    ///
    /// - Parameter freeValues: for facets without a scheme, such as years, the values that occur.
    public func build(
        _ entries: some Sequence<AnonymisedEntry>, vocabulary: Vocabulary, freeValues: [String: Set<String>]
    ) throws(IndexProblem) -> Outcome {
        try makeFolder()
        let lock = try BuildLock(folder)
        let work = BuildFolder(path: folder.path + "/building-\(ProcessInfo.processInfo.processIdentifier)")
        let previous = (try? folder.currentBuild()) ?? nil
        folder.removeBuilds(except: [previous].compactMap { $0 })
        do {
            let outcome = try write(
                entries, facets: FacetTable(vocabulary: vocabulary, free: freeValues), vocabulary: vocabulary, to: work)
            try IndexCheck(build: work).run()
            let finished = try finish(work, outcome, previous: previous)
            _ = consume lock
            return finished
        } catch {
            try? FileManager.default.removeItem(atPath: work.path)
            throw Self.problem(error)
        }
    }

    private func makeFolder() throws(IndexProblem) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Self.problem(error)
        }
    }

    // MARK: Writing

    private func write(
        _ entries: some Sequence<AnonymisedEntry>, facets: FacetTable, vocabulary: Vocabulary, to work: BuildFolder
    ) throws -> Outcome {
        try FileManager.default.createDirectory(
            atPath: work.path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        let setup = ShardSetup(vocabulary, facets: facets, lexicon: lexicon)
        let thesaurus = try Thesaurus(vocabulary, facets, try Analyser(lexicon))
        var map = EntryMapWriter(facets: facets, vocabulary: vocabulary, thesaurus: thesaurus)
        var text = try StreamFile(path: work.textPath)
        var marks = try StreamFile(path: work.marksPath)
        var stored = try StreamFile(path: work.storedPath)
        var paths: [String] = []
        var passageCount = 0
        var classes = ClassCount(vocabulary: vocabulary)
        try forEachShard(of: entries, counting: &classes, setup, in: work) { shard in
            map.append(shard)
            try text.append(shard.text)
            try marks.append(shard.marks)
            try stored.append(shard.stored)
            paths.append(shard.path)
            passageCount += shard.entries.reduce(0) { $0 + $1.passages.count }
            progress(passageCount)
        }
        if let size = classes.tooSmall {
            throw IndexProblem.failedCheck("k = \(vocabulary.disclosure.k), \(size)")
        }
        var content = StableHash()
        for hash in [text.hash, marks.hash, stored.hash] { content.combine(hash.text.utf8) }
        try text.close()
        try marks.close()
        try stored.close()
        content.combine(try map.write(to: work.entryMapPath).text.utf8)
        let outcome = Outcome(
            entryCount: map.entryCount, passageCount: passageCount, contentHash: content.text, isUnchanged: false)
        try join(paths, outcome, vocabulary, in: work)
        return outcome
    }

    /// Writes shards on several threads, as many at a time as there are workers, and hands them on in their order.
    private func forEachShard(
        of entries: some Sequence<AnonymisedEntry>, counting classes: inout ClassCount, _ setup: ShardSetup, in work: BuildFolder,
        _ body: (Shard) throws -> Void
    ) throws {
        var batches = ShardBatches(entries.makeIterator())
        var begun = 0
        while true {
            let round = (0..<max(1, workers)).compactMap { _ in batches.next() }
            guard !round.isEmpty else { return }
            for entry in round.joined() { classes.add(entry.entry) }
            let first = begun
            let results = Mutex<[Result<Shard, any Error>?]>(Array(repeating: nil, count: round.count))
            DispatchQueue.concurrentPerform(iterations: round.count) { index in
                let result = Result {
                    try Shard.write(round[index], setup, to: work.path + "/shard-\(first + index)")
                }
                results.withLock { $0[index] = result }
            }
            for result in results.withLock({ $0 }) { try body(try result!.get()) }
            begun += round.count
        }
    }

    /// Joins the shards into the one database that serves, with the metadata that tells what it is.
    private func join(_ shards: [String], _ outcome: Outcome, _ vocabulary: Vocabulary, in work: BuildFolder) throws {
        let last = work.path + "/shard-metadata"
        let writer = try WritableDatabase(path: last, mode: .create)
        let metadata: [IndexSchema.Metadata: String] = [
            .schemaVersion: String(IndexSchema.version),
            .libraryVersion: Database.libraryVersion,
            .analyserVersion: Analyser.version,
            .lexiconHash: lexicon?.hash ?? "",
            .vocabularyHash: try Self.hash(of: vocabulary),
            .contentHash: outcome.contentHash,
            .entryCount: String(outcome.entryCount),
            .buildTime: Date.now.formatted(.iso8601),
        ]
        for (key, value) in metadata { try writer.setMetadata(key.rawValue, Array(value.utf8)) }
        try writer.close()
        try Database.compact(shards + [last], into: work.databasePath)
        for shard in shards + [last] { try FileManager.default.removeItem(atPath: shard) }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: work.databasePath)
        try FileSync.flush(work.databasePath)
    }

    private static func hash(of vocabulary: Vocabulary) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        var hash = StableHash()
        hash.combine(try encoder.encode(vocabulary))
        return hash.text
    }

    // MARK: Switching

    private func finish(_ work: BuildFolder, _ outcome: Outcome, previous: BuildFolder?) throws -> Outcome {
        var final = BuildFolder(path: folder.buildPath(contentHash: outcome.contentHash))
        var isUnchanged = false
        if final == previous {
            // What serves holds just this already. It stays, unless it has been damaged since.
            isUnchanged = final.hasContent(of: work) && (try? IndexCheck(build: final).run()) != nil
            if isUnchanged {
                try FileManager.default.removeItem(atPath: work.path)
            } else {
                final = BuildFolder(path: final.path + "-anew")
            }
        }
        if !isUnchanged {
            try FileManager.default.moveItem(atPath: work.path, toPath: final.path)
            try folder.switchTo(final)
        }
        folder.removeBuilds(except: [final] + (keepsPrevious ? [previous].compactMap { $0 } : []))
        return Outcome(
            entryCount: outcome.entryCount, passageCount: outcome.passageCount, contentHash: outcome.contentHash,
            isUnchanged: isUnchanged)
    }

    private static func problem(_ error: any Error) -> IndexProblem {
        switch error {
        case let problem as IndexProblem: problem
        case let error as XapianError: .cannotWrite(error.message)
        default: .cannotWrite((error as NSError).localizedDescription)
        }
    }
}

/// Cuts the entries into shares of about `Shard.targetSize` passages, never inside an entry.
private struct ShardBatches<Entries: IteratorProtocol<AnonymisedEntry>> {
    private var entries: Entries

    init(_ entries: Entries) {
        self.entries = entries
    }

    mutating func next() -> [AnonymisedEntry]? {
        var batch: [AnonymisedEntry] = []
        var passages = 0
        while passages < Shard.targetSize, let entry = entries.next() {
            batch.append(entry)
            passages += entry.entry.sections.count
        }
        return batch.isEmpty ? nil : batch
    }
}
