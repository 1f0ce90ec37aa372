internal import DanishText
internal import KnowledgeModel
internal import Xapian

/// One section of an entry, analysed for the index.
struct Passage {
    let heading: String
    let anchor: String
    let text: String
    /// Where terms stand in the text: what `EntryMapLayout.markLength` describes, one after the other.
    let marks: [UInt64]
    let document: Document
}

extension Analyser {
    /// Analyses an entry's passages: the searched sections, or an empty one with the title's words where there is no text to
    /// search, so that every entry is found and shown by a passage.
    ///
    /// - Parameter formHeadings: anchors of headings that the form of a kind gives, such as *Baggrund*. They tell nothing
    ///   of the passage below them, and their words are not indexed.
    func passages(of entry: Entry, formHeadings: Set<String>) throws(XapianError) -> [Passage] {
        let titleTerms = try titleTerms(of: entry.title.da)
        var passages: [Passage] = []
        for section in entry.sections where section.isSearched {
            let heading = formHeadings.contains(section.anchor) ? [] : try self.titleTerms(of: section.heading)
            passages.append(try passage(of: section, titleTerms: titleTerms.union(heading).sorted()))
        }
        if passages.isEmpty {
            let none = Section(heading: entry.title.da, anchor: "", blocks: [])
            passages.append(try passage(of: none, titleTerms: titleTerms.sorted()))
        }
        return passages
    }

    private func titleTerms(of text: String) throws(XapianError) -> Set<String> {
        Set(try tokens(of: text).filter { !$0.isStopWord }.flatMap { [$0.term] + $0.otherTerms })
    }

    private func passage(of section: Section, titleTerms: [String]) throws(XapianError) -> Passage {
        let text = section.plainText
        let weight: UInt32 = IndexSchema.problemSections.contains(section.anchor) ? 2 : 1
        var document = Document()
        var marks: [UInt64] = []
        for (index, token) in try tokens(of: text).enumerated() {
            document.add(token.term, position: UInt32(index + 1), weight: weight)
            for other in token.otherTerms { document.add(other, weight: weight) }
            guard !token.isStopWord, token.range.upperBound < EntryMapLayout.longestText else { continue }
            for term in [token.term] + token.otherTerms { marks.append(Self.mark(term, at: token.range)) }
        }
        for term in titleTerms { document.add(term, weight: IndexSchema.titleWeight) }
        return Passage(heading: section.heading, anchor: section.anchor, text: text, marks: marks, document: document)
    }

    private static func mark(_ term: String, at range: Range<Int>) -> UInt64 {
        UInt64(StableHash.mark(of: term)) | UInt64(range.lowerBound) << 32 | UInt64(min(range.count, 255)) << 56
    }
}
