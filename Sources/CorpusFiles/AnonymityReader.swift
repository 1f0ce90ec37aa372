internal import Foundation
internal import KnowledgeModel

/// Reads what the detectors know by list: `anonymity/*.yml`, and what the editors allow: `allowed.yml`.
struct AnonymityReader {
    private let vocabulary: Vocabulary
    private var words: [AnonymityWords: [String]] = [:]
    private var publicLines: [PublicLine] = []
    private var ages: [AgeWord] = []
    private var tellingWords: [TellingWords] = []
    private var allowed: [(value: AllowedText, place: YAMLMap)] = []
    private var files: [SourceFile] = []
    private var diagnostics: [Diagnostic] = []

    /// What was read, and where the editors' permissions name entries, for a later look at whether these exist.
    struct Outcome {
        let lists: AnonymityLists
        let permissions: [(value: AllowedText, place: YAMLMap)]
        let files: [SourceFile]
        /// What is wrong with files that could not be read at all; the rest is reported to the files.
        let diagnostics: [Diagnostic]
    }

    static func read(_ folder: CorpusFolder, vocabulary: Vocabulary) -> Outcome {
        var reader = AnonymityReader(vocabulary: vocabulary)
        for path in folder.anonymityFiles() { reader.read(path) { $0.readLists($1) } }
        if FileManager.default.fileExists(atPath: folder.allowedPath) { reader.read(folder.allowedPath) { $0.readAllowed($1) } }
        let lists = AnonymityLists(
            words: reader.words, publicLines: reader.publicLines, ages: reader.ages, tellingWords: reader.tellingWords,
            allowed: reader.allowed.map(\.value))
        return Outcome(lists: lists, permissions: reader.allowed, files: reader.files, diagnostics: reader.diagnostics)
    }

    private init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    private mutating func read(_ path: String, _ body: (inout AnonymityReader, YAMLMap) -> Void) {
        switch SourceFile.read(path) {
        case .failure(let unreadable): diagnostics.append(unreadable.diagnostic)
        case .success(let file):
            files.append(file)
            let document = YAMLDocument(file: file, lineOffset: 0)
            guard let root = document.parse(file.text) else { return }
            body(&self, YAMLMap(node: root, document: document))
        }
    }

    // MARK: Lists

    private static let keys = ["lists", "public_lines", "ages", "telling_words"]

    private mutating func readLists(_ map: YAMLMap) {
        guard map.node.mapping != nil else {
            return map.error(da: "filen skal have formen 'lists: …'", en: "the file takes 'lists: …'")
        }
        for (key, value) in map.pairs {
            switch key {
            case "lists": readWords(value)
            case "public_lines": publicLines += value.items.compactMap { $0.publicLine() }
            case "ages": ages += value.items.compactMap { $0.ageWord() }
            case "telling_words": readTellingWords(value)
            default: value.unknownKey(key, among: Self.keys)
            }
        }
    }

    private mutating func readWords(_ map: YAMLMap) {
        for (key, value) in map.pairs {
            guard let list = AnonymityWords(rawValue: key) else {
                value.unknownKey(key, among: AnonymityWords.allCases.map(\.rawValue))
                continue
            }
            guard words[list] == nil else {
                value.error(da: "listen '\(key)' findes to gange", en: "list '\(key)' occurs twice")
                continue
            }
            // A list of entries, or one text of words between spaces.
            let entries =
                value.node.sequence == nil
                ? (value.text ?? "").split(whereSeparator: \.isWhitespace).map(String.init) : value.texts
            if entries.isEmpty { value.error(da: "listen '\(key)' er tom", en: "list '\(key)' is empty") }
            words[list] = entries
        }
    }

    private mutating func readTellingWords(_ map: YAMLMap) {
        let fields = vocabulary.commonFields + vocabulary.kinds.flatMap(\.fields)
        for item in map.items {
            guard let field = item.required("field"), let value = item.required("value") else { continue }
            guard let scheme = fields.first(where: { $0.id == field })?.type.scheme.flatMap({ vocabulary.scheme($0) }) else {
                item.error(da: "ukendt felt '\(field)'", en: "unknown field '\(field)'")
                continue
            }
            guard scheme[value] != nil else {
                item.error(da: "ukendt værdi '\(value)' for '\(field)'", en: "unknown value '\(value)' for '\(field)'")
                continue
            }
            tellingWords.append(TellingWords(field: field, value: value, words: item["words"]?.texts ?? []))
        }
    }

    // MARK: Permissions

    private mutating func readAllowed(_ map: YAMLMap) {
        guard map.node.sequence != nil else {
            return map.error(da: "her skal stå en liste ('- {text: …, reason: …}')", en: "expected a list ('- {text: …, reason: …}')")
        }
        for item in map.items {
            for (key, value) in item.pairs where !["text", "reason", "entries"].contains(key) {
                value.unknownKey(key, among: ["text", "reason", "entries"])
            }
            guard let text = item.required("text"), let reason = item.required("reason") else { continue }
            let permission = AllowedText(text: text, reason: reason, entries: item["entries"]?.texts ?? [])
            if allowed.contains(where: { $0.value.text == text && $0.value.entries == permission.entries }) {
                item.error(da: "'\(text)' er tilladt to gange", en: "'\(text)' is allowed twice")
                continue
            }
            allowed.append((permission, item))
        }
    }
}

extension AnonymityReader.Outcome {
    /// Reports permissions for entries that there are not.
    func check(against ids: Set<String>) {
        for permission in permissions {
            for id in permission.value.entries where !ids.contains(id) {
                permission.place.error(da: "der er intet opslag '\(id)'", en: "there is no entry '\(id)'")
            }
        }
    }
}

extension YAMLMap {
    fileprivate func unknownKey(_ key: String, among known: [String]) {
        let nearest = Suggestion.nearest(to: key, among: known)
        error(
            da: "ukendt nøgle '\(key)'" + (nearest.map { "; mente du '\($0)'?" } ?? ""),
            en: "unknown key '\(key)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }

    fileprivate func wholeNumber(_ key: String) -> Int? {
        guard let text = required(key) else { return nil }
        guard let number = Int(text) else {
            error(da: "'\(key)' skal være et helt tal", en: "'\(key)' has to be a whole number")
            return nil
        }
        return number
    }

    fileprivate func publicLine() -> PublicLine? {
        guard let number = required("number"), let name = required("name"), let year = wholeNumber("year") else { return nil }
        return PublicLine(number: number.filter(\.isNumber), name: name, year: year)
    }

    fileprivate func ageWord() -> AgeWord? {
        guard let from = wholeNumber("from"), let to = wholeNumber("to"), let label = label() else { return nil }
        return AgeWord(from: from, to: to, label: label)
    }
}
