internal import Foundation
public import KnowledgeModel
internal import Yams

/// `released.yml`: what was last released of entries about real people, by classes and sizes. It names no entry.
///
/// It is kept with the corpus, so that the next build, on whatever machine, can compare. It tells what entries say before it is
/// coarsened, and so is as confidential as they are.
public enum ReleasedFile {
    static let name = "released.yml"

    /// Reads the file; without one nothing was released yet. What is wrong with it is reported.
    static func read(_ folder: CorpusFolder, _ vocabulary: Vocabulary, reportingTo diagnostics: inout [Diagnostic]) -> [ReleasedPart] {
        let path = folder.path + "/" + name
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        switch SourceFile.read(path) {
        case .failure(let unreadable):
            diagnostics.append(unreadable.diagnostic)
            return []
        case .success(let file):
            let parts = ReleasedFileReader(document: YAMLDocument(file: file, lineOffset: 0), vocabulary: vocabulary).parts()
            diagnostics += file.diagnostics
            return parts
        }
    }

    /// Writes the file anew. Throws what the file system throws.
    public static func write(_ parts: [ReleasedPart], toCorpus folder: String, vocabulary: Vocabulary) throws {
        func flow(_ values: [String: String]) -> String {
            "{" + vocabulary.disclosure.key.compactMap { field in values[field].map { "\(field): '\($0)'" } }.joined(separator: ", ") + "}"
        }
        var lines = [
            "# Skrevet af »kasus index --release«; ret den ikke i hånden. Hvad der sidst blev vist om sager om virkelige mennesker:",
            "# af de sager, der siger det samme (says), vises så mange (entries) på samme måde (shows). Den næste bygning sammenligner.",
            "# De, der var alene (suppressed), viser mindre end de andre.",
            "# Her står intet om den enkelte sag, men det er finere, end det vises: filen er lige så fortrolig som sagerne.",
            parts.isEmpty ? "classes: []" : "classes:",
        ]
        for part in parts {
            let shows = part.shows.map { ", shows: \(flow($0))" } ?? ""
            let suppressed = part.isSuppressed ? ", suppressed: true" : ""
            lines.append("  - {kind: \(part.kind), entries: \(part.entries)\(shows), says: \(flow(part.says))\(suppressed)}")
        }
        let path = CorpusFolder(path: folder).path + "/" + name
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path), options: .atomic)
    }
}

private struct ReleasedFileReader {
    let document: YAMLDocument
    let vocabulary: Vocabulary

    func parts() -> [ReleasedPart] {
        guard let root = document.parse(document.file.text) else { return [] }
        guard let list = YAMLMap(node: root, document: document)["classes"], list.node.sequence != nil else {
            document.error(at: root, da: "her skal stå 'classes: […]'", en: "expected 'classes: […]'")
            return []
        }
        return list.items.compactMap(part)
    }

    private func part(_ item: YAMLMap) -> ReleasedPart? {
        guard let kind = item["kind"]?.text.flatMap(vocabulary.kind), let entries = item["entries"]?.text.flatMap(Int.init), entries > 0,
            let says = item["says"]
        else {
            item.error(
                da: "her skal stå {kind, entries (et tal fra 1), shows, says}",
                en: "expected {kind, entries (a number from 1), shows, says}")
            return nil
        }
        guard let said = values(says, kind) else { return nil }
        guard let shows = item["shows"] else { return ReleasedPart(kind: kind.id, says: said, shows: nil, entries: entries) }
        guard let shown = values(shows, kind) else { return nil }
        return ReleasedPart(
            kind: kind.id, says: said, shows: shown, isSuppressed: item["suppressed"]?.text == "true", entries: entries)
    }

    /// A value for each field of the key, as the vocabulary has them today.
    private func values(_ map: YAMLMap, _ kind: KindDefinition) -> [String: String]? {
        let fields = kind.fields.filter { vocabulary.disclosure.key.contains($0.id) }
        let values = Dictionary(map.pairs.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first })
        let wrong =
            Set(values.keys).symmetricDifference(fields.map(\.id))
            .union(
                fields.compactMap { field in
                    guard let value = values[field.id], !value.isEmpty else { return nil }
                    return field.type.scheme.flatMap(vocabulary.scheme)?[value] == nil ? value : nil
                })
        guard wrong.isEmpty else {
            let list = wrong.sorted().joined(separator: ", ")
            map.error(
                da: "passer ikke til vokabularet (\(list)); gendan det, eller læs »Frigivelse« i vejledningen, før du sletter filen",
                en: "does not fit the vocabulary (\(list)); restore it, or read »Frigivelse« in the guide before you delete the file")
            return nil
        }
        return values
    }
}
