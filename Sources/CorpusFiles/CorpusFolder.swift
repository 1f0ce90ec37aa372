internal import Foundation
internal import KnowledgeModel

/// The files of a corpus, by the folders that the vocabulary names.
struct CorpusFolder {
    /// As the user gave it, but for slashes at its end.
    let path: String

    init(path: String) {
        var path = path
        while path.count > 1, path.last == "/" { path.removeLast() }
        self.path = path
    }

    var vocabularyPath: String { path + "/vocabulary" }
    var draftsPath: String { path + "/drafts" }
    private var anonymityPath: String { path + "/anonymity" }
    var allowedPath: String { path + "/allowed.yml" }

    /// The vocabulary's files in the order of their names.
    func vocabularyFiles() throws(UnreadableCorpus) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw UnreadableCorpus(
                message: Label(
                    da: "der er ingen mappe '\(path)'; vælg en med --corpus", en: "there is no folder '\(path)'; choose one with --corpus"))
        }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: vocabularyPath) else {
            throw UnreadableCorpus(
                message: Label(
                    da: "mappen '\(vocabularyPath)' mangler eller kan ikke læses",
                    en: "the folder '\(vocabularyPath)' is missing or cannot be read"))
        }
        let files = names.filter { $0.hasSuffix(".yml") }.sorted()
        guard !files.isEmpty else {
            throw UnreadableCorpus(
                message: Label(
                    da: "mappen '\(vocabularyPath)' har ingen .yml-filer", en: "the folder '\(vocabularyPath)' holds no .yml files"))
        }
        return files.map { vocabularyPath + "/" + $0 }
    }

    /// The files with what the detectors know by list; none where the corpus has none.
    func anonymityFiles() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: anonymityPath)) ?? []
        return names.filter { $0.hasSuffix(".yml") }.sorted().map { anonymityPath + "/" + $0 }
    }

    /// Every entry file with the kind of its folder, in the order of kinds and names. Other files in those folders are
    /// reported, since an entry with a slip in its name would otherwise be missed in silence.
    func entryFiles(of vocabulary: Vocabulary, reportingTo diagnostics: inout [Diagnostic]) -> [(KindDefinition, String)] {
        var files: [(KindDefinition, String)] = []
        for kind in vocabulary.kinds {
            let folder = path + "/" + kind.folder
            guard FileManager.default.fileExists(atPath: folder) else { continue }
            for name in Self.names(in: folder, reportingTo: &diagnostics) {
                if name.hasSuffix(".md") || name.hasSuffix(".yml") {
                    files.append((kind, folder + "/" + name))
                } else {
                    diagnostics.append(
                        Self.problem(
                            folder + "/" + name, da: "opslag er filer, der ender på .md eller .yml",
                            en: "entries are files that end in .md or .yml"))
                }
            }
        }
        return files
    }

    /// Entries that are being worked on, of any kind, one to a file.
    func draftFiles(reportingTo diagnostics: inout [Diagnostic]) -> [String] {
        guard FileManager.default.fileExists(atPath: draftsPath) else { return [] }
        return Self.names(in: draftsPath, reportingTo: &diagnostics).compactMap { name in
            if name.hasSuffix(".md") { return draftsPath + "/" + name }
            diagnostics.append(
                Self.problem(draftsPath + "/" + name, da: "kladder er filer, der ender på .md", en: "drafts are files that end in .md"))
            return nil
        }
    }

    /// What lies in a folder, but for hidden files and its README.
    private static func names(in folder: String, reportingTo diagnostics: inout [Diagnostic]) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            diagnostics.append(problem(folder, da: "mappen kan ikke læses", en: "the folder cannot be read"))
            return []
        }
        return names.sorted().filter { !$0.hasPrefix(".") && $0 != "README.md" }
    }

    /// The file's name without folder and ending.
    static func name(of path: String) -> String {
        URL(filePath: path).deletingPathExtension().lastPathComponent
    }

    static func problem(_ path: String, da: String, en: String) -> Diagnostic {
        Diagnostic(severity: .error, path: path, position: nil, message: Label(da: da, en: en), excerpt: nil)
    }
}
