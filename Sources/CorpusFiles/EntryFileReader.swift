internal import KnowledgeModel
internal import Yams

/// Takes a file apart into entries: one with front matter in a Markdown file, a list of them in a YAML file.
struct EntryFileReader {
    let file: SourceFile
    let vocabulary: Vocabulary
    let kind: KindDefinition

    /// The file's entries; what is wrong is reported to the file.
    func entries(isCatalogue: Bool, name: String) -> [PlacedEntry] {
        isCatalogue ? catalogue() : markdown(expectedID: name).map { [$0] } ?? []
    }

    private func markdown(expectedID: String) -> PlacedEntry? {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            file.error(
                at: Position(line: 1, column: 1), da: "filen skal begynde med et hoved mellem to linjer med '---'",
                en: "the file has to begin with a header between two lines of '---'")
            return nil
        }
        let document = YAMLDocument(file: file, lineOffset: 1)
        guard let header = document.parse(lines[1..<end].joined(separator: "\n")) else { return nil }
        return EntryReader(document: document, vocabulary: vocabulary, kind: kind).read(header, expectedID: expectedID) {
            MarkdownReader(file: file, vocabulary: vocabulary, lineOffset: end + 1, indentation: 0)
                .sections(of: lines[(end + 1)...].joined(separator: "\n"))
        }
    }

    private func catalogue() -> [PlacedEntry] {
        let document = YAMLDocument(file: file, lineOffset: 0)
        guard let root = document.parse(file.text) else { return [] }
        guard let list = root.sequence else {
            document.error(at: root, da: "her skal stå en liste af opslag ('- id: …')", en: "expected a list of entries ('- id: …')")
            return []
        }
        return list.compactMap { node in
            guard var mapping = node.mapping else {
                document.error(at: node, da: "et opslag er 'felt: værdi' på hver linje", en: "an entry takes 'field: value' lines")
                return nil
            }
            let text = mapping["text"]
            mapping["text"] = nil
            return EntryReader(document: document, vocabulary: vocabulary, kind: kind)
                .read(.mapping(mapping), expectedID: nil) { text.map { sections(in: $0, document) } ?? [] }
        }
    }

    /// Sections in a block of text (`text: |`), which begins on the line after its key and is indented as its first line.
    private func sections(in node: Node, _ document: YAMLDocument) -> [MarkdownReader.PlacedSection] {
        let line = document.position(of: node)?.line ?? 1
        let indentation = file.line(line + 1)?.prefix { $0 == " " }.count ?? 0
        return MarkdownReader(file: file, vocabulary: vocabulary, lineOffset: line, indentation: indentation)
            .sections(of: node.scalar?.string ?? "")
    }
}
