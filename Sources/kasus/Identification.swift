import Anonymisation
import CorpusFiles
import KnowledgeModel
import SearchIndex

extension Kasus {
    /// Finds identifiers with the lists of the index; where there is none, with those of the corpus. Builds nothing.
    func identifierScanner() throws -> IdentifierScanner {
        let lists = try indexedLists() ?? corpusLists()
        return IdentifierScanner(lists, dictionary: .installed)
    }

    private func indexedLists() throws -> AnonymityLists? {
        do throws(IndexProblem) {
            return try IndexReader.open(SearchIndex.IndexFolder(path: index)).entries.vocabulary().anonymity
        } catch {
            // An index of another version is no reason to stop: the corpus holds the same lists.
            return nil
        }
    }

    private func corpusLists() throws -> AnonymityLists {
        do throws(UnreadableCorpus) {
            let (vocabulary, problems) = try CorpusReader.vocabulary(folder: corpus)
            for problem in problems { Terminal.error.write(problem.rendered(in: .current) + "\n") }
            guard !vocabulary.anonymity.isEmpty else {
                throw Failure(
                    .missingInput,
                    Label(
                        da: "samlingen '\(corpus)' har ingen navnelister i mappen 'anonymity'; vælg en anden med --corpus",
                        en: "the corpus '\(corpus)' has no lists of names in its folder 'anonymity'; choose another with --corpus"))
            }
            return vocabulary.anonymity
        } catch {
            throw Failure(error)
        }
    }
}
