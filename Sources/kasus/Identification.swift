import Anonymisation
import CorpusFiles
import DanishText
import KnowledgeModel
import SearchIndex

extension Kasus {
    /// Finds identifiers with the lists of the index; where there is none, with those of the corpus. Builds nothing.
    func identifierScanner() throws -> IdentifierScanner {
        let (lists, lexicon) = try indexedLists() ?? corpusLists()
        return IdentifierScanner(lists, dictionary: lexicon.map { WordDictionary($0) })
    }

    private func indexedLists() -> (AnonymityLists, Lexicon?)? {
        do throws(IndexProblem) {
            let reader = try IndexReader.open(SearchIndex.IndexFolder(path: index))
            let vocabulary = try reader.entries.vocabulary()
            guard !vocabulary.anonymity.isEmpty else { return nil }
            return (vocabulary.anonymity, reader.lexicon ?? .installed(vocabulary))
        } catch {
            // No index, or one of another version, is no reason to stop: the corpus holds the same lists.
            return nil
        }
    }

    private func corpusLists() throws -> (AnonymityLists, Lexicon?) {
        do throws(UnreadableCorpus) {
            let (vocabulary, problems) = try CorpusReader.vocabulary(folder: corpus)
            for problem in problems { Terminal.error.write(problem.rendered(in: .current) + "\n") }
            guard !vocabulary.anonymity.isEmpty else { throw UnreadableCorpus(message: noLists) }
            return (vocabulary.anonymity, .installed(vocabulary))
        } catch {
            throw Failure(error)
        }
    }

    private var noLists: Label {
        Label(
            da: "samlingen '\(corpus)' har ingen navnelister i mappen 'anonymity'; vælg en anden med --corpus",
            en: "the corpus '\(corpus)' has no lists of names in its folder 'anonymity'; choose another with --corpus")
    }
}
