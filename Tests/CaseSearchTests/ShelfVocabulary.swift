import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex

/// The words that we ship. Their lexicon lies in the user's cache, where readers of an index look for it.
enum ShelfWords {
    static let knowledge = Result {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try CorpusReader.read(folder: root.path(percentEncoded: false) + "Corpus").vocabulary.words
    }

    static let lexicon = Result { try Lexicon.compiled(WordLists(knowledge.get())) }
}

extension Vocabulary {
    /// Cases with a topic, which has other words in both languages, and a form.
    static func shelf() throws -> Vocabulary {
        func concept(
            _ id: String, _ da: String, _ en: String, alt: [String] = [], english: [String] = [], broader: String? = nil,
            attributes: [String: [String]] = [:]
        ) -> Concept {
            Concept(
                id: id, label: Label(da: da, en: en), alternatives: alt, englishAlternatives: english, broader: broader,
                attributes: attributes)
        }
        func scheme(_ id: String, _ concepts: [Concept]) -> ConceptScheme {
            ConceptScheme(id: id, label: Label(da: id, en: id), isOrdered: false, groups: [], concepts: concepts)
        }
        func facet(_ id: String, _ cardinality: Cardinality, section: String? = nil) -> FieldDefinition {
            FieldDefinition(
                id: id, label: Label(da: id + "-filter", en: id + " filter"), type: .concept(scheme: id), cardinality: cardinality,
                isFacet: true, section: section)
        }
        let story = FieldDefinition(
            id: "story", label: Label(da: "Fortælling", en: "Story"), type: .sections(["baggrund", "udfald"]), cardinality: .one)
        return Vocabulary(
            schemes: [
                scheme("kind", [concept("case", "Sag", "Case")]),
                scheme("provenance", [concept("synthetic", "Opdigtet", "Synthetic", attributes: ["invented": ["true"]])]),
                scheme(
                    "topic",
                    [
                        concept("mentoring", "Mentorordning", "Mentoring scheme", alt: ["støtteperson"], english: ["buddy"]),
                        concept("travel", "Udrejse", "Travel abroad"),
                        concept("returned", "Hjemvendt (fra udlandet)", "Returnee", alt: ["rejst hjem fra krig"], broader: "travel"),
                        concept("illness", "Psykiatri", "Psychiatry"),
                    ]),
                scheme("form", [concept("right", "Højrefløj", "Right wing"), concept("left", "Venstrefløj", "Left wing")]),
            ],
            kinds: [
                KindDefinition(
                    id: "case", label: Label(da: "Sag", en: "Case"), folder: "cases", prefix: "sag-",
                    fields: [facet("topic", .any, section: "udfald"), facet("form", .one), story], isAboutPeople: true)
            ],
            commonFields: [facet("kind", .one), facet("provenance", .one)], sources: [],
            disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [], words: try ShelfWords.knowledge.get())
    }
}
