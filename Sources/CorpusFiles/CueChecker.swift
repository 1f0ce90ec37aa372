internal import KnowledgeModel
internal import Yams

/// Checks patterns of cues where they stand in a file.
struct CueChecker {
    private let lists: Set<String>

    init(lists: [WordList]) {
        self.lists = Set(lists.map(\.name))
    }

    /// The pattern's text, if it can be read and used.
    ///
    /// - Parameter placeholder: what stands in it for a number.
    func pattern(_ map: YAMLMap, placeholder: String? = nil) -> String? {
        check(map, placeholder) { pattern throws(CuePattern.Problem) in _ = try pattern.sequences() }
    }

    /// The text of an item of a list, which is a single word, a number or another list.
    func word(_ map: YAMLMap) -> String? {
        check(map) { pattern throws(CuePattern.Problem) in _ = try pattern.tests() }
    }

    private func check(_ map: YAMLMap, _ placeholder: String? = nil, _ use: (CuePattern) throws(CuePattern.Problem) -> Void) -> String? {
        guard let text = map.text else {
            map.error(da: "her skal stå et mønster af ord", en: "a pattern of words is due here")
            return nil
        }
        do throws(CuePattern.Problem) {
            let pattern = try CuePattern(parsing: placeholder.map { text.replacing($0, with: "<0>") } ?? text)
            try use(pattern)
            for name in pattern.listNames where !lists.contains(name) {
                map.error(da: "ukendt liste '$\(name)'", en: "unknown list '$\(name)'")
                return nil
            }
            return text
        } catch {
            map.error(offset: error.offset, error.message)
            return nil
        }
    }
}

extension YAMLMap {
    /// Reports an error so many scalars into the node's text.
    fileprivate func error(offset: Int, _ message: Label) {
        let quote = node.scalar.map { $0.style == .plain ? 0 : 1 } ?? 0
        let place = document.position(of: node).map { Position(line: $0.line, column: $0.column + quote + offset) }
        document.file.error(at: place, da: message.da, en: message.en)
    }
}
