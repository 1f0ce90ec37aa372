import DanishText
import KnowledgeModel
import SearchIndex

extension Lexicon {
    /// The lexicon of the system's dictionary and a vocabulary's words. Without a dictionary there is none, and it is said.
    static func installed(_ vocabulary: Vocabulary) -> Lexicon? {
        do throws(Lexicon.Problem) {
            return try .compiled(WordLists(vocabulary.words))
        } catch {
            Terminal.error.write(error.message[Language.current] + "\n")
            return nil
        }
    }
}

extension Lexicon.Problem {
    fileprivate var message: Label {
        switch self {
        case .noDictionary:
            Label(
                da:
                    "Den danske ordbog mangler: sammensatte ord bliver ikke delt, og navne kan ikke bedømmes. Installér pakken hunspell-da, og kør 'kasus index'.",
                en:
                    "The Danish dictionary is missing: compounds are not split, and names cannot be judged. Install the package hunspell-da, and run 'kasus index'."
            )
        case .cannotCompile(let why):
            Label(
                da: "Den danske ordbog kan ikke bruges (\(why)): sammensatte ord bliver ikke delt, og navne kan ikke bedømmes.",
                en: "The Danish dictionary cannot be used (\(why)): compounds are not split, and names cannot be judged.")
        }
    }
}
