internal import KnowledgeModel
internal import Yams

/// Takes a file apart into entries: one with front matter in a Markdown file, a list of them in a YAML file.
struct EntryFileReader {
    let file: SourceFile
    let vocabulary: Vocabulary
    let kind: KindDefinition

    /// The file's entries; what is wrong is reported to the file.
    func entries(isCatalogue: Bool, name: String) -> [PlacedEntry] {
        file.reportMarks()
        return isCatalogue ? catalogue() : markdown(expectedID: name).map { [$0] } ?? []
    }

    private func markdown(expectedID: String) -> PlacedEntry? {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            file.error(
                at: Position(line: 1, column: 1), da: "filen skal begynde med et hoved mellem to linjer med '---'",
                en: "the file has to begin with a header between two lines of '---'")
            return nil
        }
        let body = MarkdownReader(file: file, vocabulary: vocabulary, lineOffset: end + 1, indentation: 0, isReflowed: false)
            .sections(of: lines[(end + 1)...].joined(separator: "\n"))
        let document = YAMLDocument(file: file, lineOffset: 1)
        guard let header = document.parse(lines[1..<end].joined(separator: "\n")) else { return nil }
        return EntryReader(document: document, vocabulary: vocabulary, kind: kind)
            .read(header, expectedID: expectedID, body: body)
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
            let body = mapping["text"].map { sections(in: $0, document) } ?? []
            mapping["text"] = nil
            return EntryReader(document: document, vocabulary: vocabulary, kind: kind)
                .read(.mapping(mapping), expectedID: nil, body: body)
        }
    }

    /// Sections in a block of text. In any other form YAML would have joined the lines.
    private func sections(in node: Node, _ document: YAMLDocument) -> [MarkdownReader.PlacedSection] {
        guard let scalar = node.scalar, scalar.style == .literal else {
            document.error(at: node, da: "teksten skal være en blok ('text: |')", en: "the text has to be a block ('text: |')")
            return []
        }
        return MarkdownReader(scalar, in: document, vocabulary: vocabulary).sections(of: scalar.string)
    }
}

extension MarkdownReader {
    /// Reads a text that is a value in YAML: a block begins on the line after its mark, indented as its first line.
    init(_ scalar: Node.Scalar, in document: YAMLDocument, vocabulary: Vocabulary) {
        let start = document.position(of: .scalar(scalar)) ?? .start
        var lineOffset = start.line - 1
        var indentation = start.column - 1
        switch scalar.style {
        case .literal, .folded:
            lineOffset = start.line
            indentation = document.file.indentation(after: start.line)
        case .singleQuoted, .doubleQuoted: indentation += 1
        case .plain, .any: break
        }
        self.init(
            file: document.file, vocabulary: vocabulary, lineOffset: lineOffset, indentation: indentation,
            isReflowed: scalar.style != .literal)
    }
}
