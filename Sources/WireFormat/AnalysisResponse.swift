public import CaseSearch
public import KnowledgeModel

/// The JSON of an analysed word.
public struct AnalysisResponse: Encodable {
    let word: String
    let parts: [String]
    let lemmas: [String]
    let terms: [String]
    let why: String

    public init(_ analysis: WordAnalysis, language: Language) {
        word = analysis.word
        parts = analysis.parts
        lemmas = analysis.lemmas
        terms = analysis.terms
        why = analysis.why[language]
    }
}
