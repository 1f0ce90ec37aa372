import Foundation

/// Looks for words in bytes, however a program may have written them: in small letters or capitals, without spaces and hyphens, with
/// *ae* for *æ*, as UTF-16.
struct Traces {
    private let needles: [(word: String, bytes: Data)]

    init(of words: [String]) {
        needles = words.flatMap { word -> [(String, Data)] in
            let folded = word.replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
            let joined = word.filter { !" -.".contains($0) }
            let forms = Set([word, folded, joined].flatMap { [$0, $0.lowercased(), $0.uppercased()] })
            return forms.flatMap { form in
                [(word, Data(form.utf8)), (word, form.data(using: .utf16LittleEndian) ?? Data(form.utf8))]
            }
        }
    }

    /// The words that stand in the bytes.
    func found(in data: Data) -> [String] {
        Set(needles.filter { data.holds($0.bytes) }.map(\.word)).sorted()
    }

    func found(in text: String) -> [String] { found(in: Data(text.utf8)) }

    /// The words that stand in a file below a folder or in its name, with the file.
    func found(below folder: String) throws -> [String] {
        try Self.files(below: folder).flatMap { path in
            let data = try Data(contentsOf: URL(filePath: folder + "/" + path))
            return (found(in: data) + found(in: path)).map { "\(path): \($0)" }
        }
    }

    static func files(below folder: String) -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return paths.sorted().filter {
            (try? FileManager.default.attributesOfItem(atPath: folder + "/" + $0)[.type] as? FileAttributeType) == .typeRegular
        }
    }
}

extension Data {
    /// Much faster than `range(of:)` on files of many megabytes.
    fileprivate func holds(_ needle: Data) -> Bool {
        withUnsafeBytes { bytes in
            needle.withUnsafeBytes { wanted in
                guard let first = wanted.first, bytes.count >= wanted.count else { return false }
                let last = bytes.count - wanted.count
                var place = 0
                while place <= last, let found = memchr(bytes.baseAddress! + place, Int32(first), last - place + 1) {
                    place = UnsafeRawPointer(found) - bytes.baseAddress!
                    if memcmp(found, wanted.baseAddress!, wanted.count) == 0 { return true }
                    place += 1
                }
                return false
            }
        }
    }
}
