import Foundation
import Testing

/// A bench in whose folder everything lies that the program may write to.
extension Workbench {
    static func closed() -> Workbench {
        let bench = Workbench()
        for name in ["tmp", "cache", "home"] {
            try? FileManager.default.createDirectory(atPath: bench.folder + "/" + name, withIntermediateDirectories: true)
        }
        return bench
    }

    var closedEnvironment: [String: String] {
        ["TMPDIR": folder + "/tmp", "XDG_CACHE_HOME": folder + "/cache", "HOME": folder + "/home"]
    }

    /// Puts the lexicon that the program compiled for the shared bench, whose index names it, into the cache of this one. Where it is
    /// not found the program compiles one here, which takes longer than all that is asked.
    func copyLexicon() throws {
        let environment = ProcessInfo.processInfo.environment
        let cache = (environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache") + "/kasus/"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: cache)) ?? []
        let used = try names.first { try !Traces(of: [String($0.trimmingPrefix("lexicon-"))]).found(below: Workbench.shared.index).isEmpty }
        guard let used else { return }
        let target = folder + "/cache/kasus"
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: cache + used, toPath: target + "/" + used)
    }
}

/// Nobody else on the machine reads what the program makes, wherever it makes it.
@Suite struct FilePermissionTests {
    private let bench = Workbench.closed()

    init() { bench.write(dictionary: "dictionary", words: "mentor/31,39\n") }

    @Test func `All that the program makes can be read by its owner only`() throws {
        let environment = bench.closedEnvironment.merging(["DICPATH": bench.folder + "/dictionary"]) { $1 }
        for arguments in [["search", "mentor"], ["index"], ["scrub", "--corpus", Repository.corpus]] {
            let input = Data("Ring til Karim på 22 33 44 55.".utf8)
            let run = try Kasus.run(arguments, input: input, environment: environment, in: bench.folder)
            #expect(run.code == 0, "\(run.errors)")
        }
        let made = try ["Index", "cache", "tmp", "home"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: bench.folder + "/" + folder).map { folder + "/" + $0 }
        }
        #expect(made.contains { $0.hasPrefix("Index/") } && made.contains { $0.hasPrefix("cache/kasus/lexicon-") })
        for path in made {
            let attributes = try FileManager.default.attributesOfItem(atPath: bench.folder + "/" + path)
            let permissions = try #require(attributes[.posixPermissions] as? Int)
            #expect(permissions & 0o077 == 0, "\(path) has \(String(permissions, radix: 8))")
        }
    }
}
