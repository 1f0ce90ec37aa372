internal import KnowledgeModel

/// Reads `words:` of the vocabulary: what the editors know of words beyond the dictionary.
enum WordListReader {
    static func read(_ map: YAMLMap) -> WordKnowledge {
        refuseKeys(of: map, except: ["additions", "irregular", "wholes", "families", "english"])
        for (_, list) in map.pairs where list.text != nil || list.node.mapping != nil {
            list.error(da: "skriv en liste", en: "write a list")
        }
        let additions = (map["additions"]?.items ?? []).compactMap { item -> WordKnowledge.Addition? in
            refuseKeys(of: item, except: ["word", "joins", "forms"])
            guard let word = item.required("word").flatMap({ plain($0, item) }) else { return nil }
            return WordKnowledge.Addition(word: word, joins: words(item["joins"]), forms: words(item["forms"]))
        }
        let irregular = (map["irregular"]?.items ?? []).compactMap { item -> [String]? in
            let pair = words(item)
            guard pair.count == 2 else {
                item.error(da: "skriv [form, ord], fx [børn, barn]", en: "write [form, word], such as [børn, barn]")
                return nil
            }
            return pair
        }
        return WordKnowledge(
            additions: additions, irregular: irregular, wholes: (map["wholes"]?.items ?? []).flatMap { words($0) },
            families: groups(map["families"]),
            english: groups(map["english"]))
    }

    private static func refuseKeys(of map: YAMLMap, except known: [String]) {
        for (key, value) in map.pairs where !known.contains(key) {
            value.error(da: "ukendt nøgle '\(key)'", en: "unknown key '\(key)'")
        }
    }

    /// Lists of two words at least.
    private static func groups(_ map: YAMLMap?) -> [[String]] {
        (map?.items ?? []).map { item in
            let group = words(item)
            if group.count < 2 { item.error(da: "skriv mindst to ord", en: "write two words at least") }
            return group
        }
    }

    private static func words(_ map: YAMLMap?) -> [String] {
        guard let map else { return [] }
        return map.texts.compactMap { plain($0, map) }
    }

    /// One word in small letters, as the analysis sees it.
    private static func plain(_ word: String, _ map: YAMLMap) -> String? {
        guard word.allSatisfy(\.isLetter), word == word.lowercased() else {
            map.error(da: "'\(word)' skal være ét ord med små bogstaver", en: "'\(word)' has to be one word in small letters")
            return nil
        }
        return word
    }
}
