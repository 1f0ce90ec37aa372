// swift-tools-version: 6.2

import PackageDescription

/// Our own targets: warnings are errors, and C types stay behind `internal import`.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
]

/// The binding by itself, for its tests under AddressSanitizer: the whole package would be built a second time.
let isBindingOnly = Context.environment["KASUS_BINDING_ONLY"] != nil
let bindingTargets: Set<String> = ["CXapian", "CXapianShim", "Xapian", "XapianTests"]

let package = Package(
    name: "Kasus",
    dependencies: isBindingOnly
        ? []
        : [
            .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
            .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
            // Without its default traits: they bring swift-configuration, which nothing here reads.
            .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
            .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
            .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
            .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
            .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
            .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
            .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
            .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        ],
    targets: ([
        .systemLibrary(name: "CXapian", pkgConfig: "xapian-core", providers: [.apt(["libxapian-dev"])]),
        .target(name: "CXapianShim", dependencies: ["CXapian"]),
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(name: "KnowledgeModel", swiftSettings: strict),
        .target(name: "CorpusFiles", dependencies: ["KnowledgeModel", "CCMark", "Yams", "SwiftCSV"], swiftSettings: strict),
        .target(name: "DanishText", dependencies: ["Xapian"], swiftSettings: strict),
        .target(name: "Anonymisation", dependencies: ["KnowledgeModel", "DanishText"], swiftSettings: strict),
        .target(
            name: "SearchIndex", dependencies: ["KnowledgeModel", "DanishText", "Anonymisation", "Xapian"],
            swiftSettings: strict),
        .target(
            name: "CaseSearch", dependencies: ["KnowledgeModel", "DanishText", "Anonymisation", "SearchIndex", "Xapian"],
            swiftSettings: strict),
        .target(name: "CaseCatalogue", dependencies: ["KnowledgeModel", "CaseSearch"], swiftSettings: strict),
        .target(
            name: "DocumentTools", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")], swiftSettings: strict),
        .target(
            name: "WireFormat", dependencies: ["KnowledgeModel", "CaseSearch", "CaseCatalogue"], swiftSettings: strict),
        .target(
            name: "WebApp",
            dependencies: [
                "KnowledgeModel", "DanishText", "SearchIndex", "CaseSearch", "CaseCatalogue", "DocumentTools", "WireFormat",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [
                .embedInCode("Resources/openapi.yaml"), .embedInCode("Resources/kasus.css"), .embedInCode("Resources/kasus.js"),
                .embedInCode("Resources/kasus.svg"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "kasus",
            dependencies: [
                "KnowledgeModel", "CorpusFiles", "DanishText", "Anonymisation", "SearchIndex", "CaseSearch", "CaseCatalogue",
                "DocumentTools", "WireFormat", "WebApp",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .target(name: "Xapian", dependencies: ["CXapianShim"], swiftSettings: strict),
        .testTarget(name: "XapianTests", dependencies: ["Xapian"], swiftSettings: strict),
        .executableTarget(
            name: "SearchBenchmark",
            dependencies: ["KnowledgeModel", "DanishText", "Anonymisation", "CorpusFiles", "SearchIndex", "CaseSearch"],
            path: "Benchmarks/Search"),
        .target(name: "AnonymityProbes", dependencies: ["Anonymisation"], path: "Benchmarks/Probes", swiftSettings: strict),
        .executableTarget(
            name: "AnonymityBenchmark",
            dependencies: ["KnowledgeModel", "CorpusFiles", "DanishText", "SearchIndex", "Anonymisation", "AnonymityProbes"],
            path: "Benchmarks/Anonymity"),
        .executableTarget(
            name: "TextBenchmark", dependencies: ["CaseSearch", "CorpusFiles", "DanishText", "SearchIndex"], path: "Benchmarks/Text"),
        .executableTarget(
            name: "LoopBenchmark", dependencies: ["CaseSearch", "SearchIndex", "WireFormat"], path: "Benchmarks/Loop"),
        .executableTarget(
            name: "CatalogueBenchmark", dependencies: ["CaseCatalogue", "CaseSearch", "CorpusFiles", "KnowledgeModel"],
            path: "Benchmarks/Catalogue"),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(
            name: "DanishTextTests", dependencies: ["DanishText", "Xapian", "CorpusFiles", "KnowledgeModel"], exclude: ["Words"],
            swiftSettings: strict),
        .testTarget(
            name: "AnonymisationTests",
            dependencies: ["Anonymisation", "AnonymityProbes", "CorpusFiles", "DanishText", "KnowledgeModel", "SearchIndex"],
            exclude: ["Probes"], swiftSettings: strict),
        .testTarget(
            name: "SearchIndexTests",
            dependencies: ["SearchIndex", "Anonymisation", "CorpusFiles", "DanishText", "KnowledgeModel", "Xapian"],
            swiftSettings: strict),
        .testTarget(
            name: "CaseSearchTests",
            dependencies: ["CaseSearch", "SearchIndex", "Anonymisation", "CorpusFiles", "DanishText", "KnowledgeModel", "Xapian"],
            swiftSettings: strict),
        .testTarget(
            name: "WebAppTests",
            dependencies: [
                "kasus", "WebApp", "WireFormat", "CaseSearch", "SearchIndex", "KnowledgeModel", "Yams",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CaseCatalogueTests", dependencies: ["CaseCatalogue", "CaseSearch", "CorpusFiles", "KnowledgeModel"],
            swiftSettings: strict),
        .testTarget(name: "DocumentToolsTests", dependencies: ["DocumentTools"], swiftSettings: strict),
        .testTarget(
            name: "KasusTests", dependencies: ["kasus", "KnowledgeModel"], exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "CollectionTests",
            dependencies: ["CaseSearch", "SearchIndex", "Anonymisation", "CorpusFiles", "DanishText", "KnowledgeModel"],
            exclude: ["Concerns", "Questions"], swiftSettings: strict),
        .testTarget(name: "CorpusFilesTests", dependencies: ["CorpusFiles", "KnowledgeModel"], swiftSettings: strict),
    ] as [Target]).filter { !isBindingOnly || bindingTargets.contains($0.name) },
    cxxLanguageStandard: .cxx17
)
