/// Which target may know of which. The same table stands in the architecture of the house, with the reasons.
enum ImportTable {
    static let rows: [String: Set<String>] = [
        "CXapian": [],
        "CXapianShim": ["CXapian"],
        "Xapian": ["CXapianShim"],
        "CCMark": [],
        "KnowledgeModel": [],
        "CorpusFiles": ["KnowledgeModel", "CCMark", "Yams", "SwiftCSV"],
        "DanishText": ["Xapian"],
        "Anonymisation": ["KnowledgeModel", "DanishText"],
        "DocumentTools": ["Subprocess"],
        "SearchIndex": ["KnowledgeModel", "DanishText", "Anonymisation", "Xapian"],
        "CaseSearch": ["KnowledgeModel", "DanishText", "Anonymisation", "SearchIndex", "Xapian"],
        "CaseCatalogue": ["KnowledgeModel", "CaseSearch"],
        "WireFormat": ["KnowledgeModel", "CaseSearch", "CaseCatalogue"],
        "WebApp": house.union([
            "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "NIOCore", "NIOHTTP1", "NIOHTTPTypes", "Mustache", "Crypto",
        ]),
        "kasus": house.union(["WebApp", "ArgumentParser"]),
    ]

    /// What any target may import: what comes with Swift, and the collections and logging packages.
    static let anywhere: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization", "Logging", "Collections", "OrderedCollections",
        "DequeModule",
    ]

    /// All rooms below the two front doors, but for Xapian and the C targets.
    private static let house: Set<String> = [
        "KnowledgeModel", "CorpusFiles", "DanishText", "Anonymisation", "DocumentTools", "SearchIndex", "CaseSearch",
        "CaseCatalogue", "WireFormat",
    ]

    /// C++ headers without an ending, and those of C that stand in a header which Swift reads.
    static func isStandardHeader(_ name: String) -> Bool {
        name.allSatisfy { $0.isLowercase || $0 == "_" } || ["stdbool.h", "stddef.h", "stdint.h"].contains(name)
    }
}
