internal import Foundation

/// The system's Danish Hunspell dictionary (Debian's `hunspell-da`). It is read where it lies and never copied.
public struct DictionaryFiles: Sendable {
    public let words: String
    public let affixes: String

    public init(words: String, affixes: String) {
        self.words = words
        self.affixes = affixes
    }

    /// Where distributions keep it. `DICPATH` comes first, as with Hunspell itself.
    public static func installed() -> DictionaryFiles? {
        let asked = (ProcessInfo.processInfo.environment["DICPATH"] ?? "").split(separator: ":").map(String.init)
        for folder in asked + ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"] {
            let files = DictionaryFiles(words: folder + "/da_DK.dic", affixes: folder + "/da_DK.aff")
            if FileManager.default.isReadableFile(atPath: files.words), FileManager.default.isReadableFile(atPath: files.affixes) {
                return files
            }
        }
        return nil
    }
}
