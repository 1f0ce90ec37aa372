internal import Foundation

/// Compiles the system's dictionary and the editors' word lists into one file that is mapped into memory.
enum LexiconCompiler {
    /// - Throws: what reading the dictionary or writing the file throws.
    static func compile(_ dictionary: DictionaryFiles, _ lists: WordLists, to path: String) throws {
        let affixes = try String(contentsOfFile: dictionary.affixes, encoding: .utf8)
        let words = try String(contentsOfFile: dictionary.words, encoding: .utf8)
        var collector = FormCollector(rules: AffixRules(affixes), irregular: lists.irregular, wholes: Set(lists.wholes))
        // The first line is the number of words.
        for line in words.split(whereSeparator: \.isNewline).dropFirst() { collector.add(line: line) }
        for addition in lists.additions { collector.add(addition) }
        // Another program may compile the same file at the same time: each writes its own and moves it into place.
        let draft = path + "." + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: draft) }
        let bytes = encoded(FormTable(collector))
        guard FileManager.default.createFile(atPath: draft, contents: Data(bytes), attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown)
        }
        guard rename(draft, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func encoded(_ table: FormTable) -> [UInt8] {
        var lists: [UInt8] = []
        var places: [[UInt32]: UInt32] = [:]
        var rows: [UInt8] = []
        rows.reserveCapacity(table.forms.count * LexiconLayout.rowLength)
        for form in table.forms {
            let place: UInt32
            if let known = places[form.lemmas] {
                place = known
            } else {
                place = UInt32(lists.count)
                places[form.lemmas] = place
                append(form.lemmas.map { table.lemmas[Int($0)] }, to: &lists)
            }
            append(LexiconLayout.remainder(of: form.hash), to: &rows)
            append(place, to: &rows)
            rows.append(form.traits.rawValue)
            rows.append(LexiconLayout.familyCode(form.modifierFamily))
            rows.append(LexiconLayout.familyCode(form.headFamily))
            rows.append(0)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(LexiconLayout.headerLength + table.starts.count * 4 + rows.count + lists.count)
        withUnsafeBytes(of: LexiconLayout.magic.littleEndian) { bytes.append(contentsOf: $0) }
        append(LexiconLayout.version, to: &bytes)
        append(UInt32(LexiconLayout.bucketBits), to: &bytes)
        append(UInt32(table.forms.count), to: &bytes)
        append(UInt32(lists.count), to: &bytes)
        append(0, to: &bytes)
        append(0, to: &bytes)
        for start in table.starts { append(start, to: &bytes) }
        return bytes + rows + lists
    }

    private static func append(_ lemmas: [Letters], to lists: inout [UInt8]) {
        let lemmas = lemmas.prefix(255).filter { $0.count < 256 }
        lists.append(UInt8(lemmas.count))
        for lemma in lemmas {
            lists.append(UInt8(lemma.count))
            lists.append(contentsOf: lemma.bytes)
        }
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
