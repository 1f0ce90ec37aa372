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
    /// Its words as people would type them.
    let words: Set<String>
}

/// Analyses entries' passages: the searched sections, or an empty one with the title's words where there is no text to
/// search, so that every entry is found and shown by a passage.
struct PassageAnalyser {
    let analyser: Analyser
    /// Anchors of headings whose words are not indexed.
    let formHeadings: Set<String>

    /// - Parameter concepts: the terms of the values that the entry holds, by the section that tells them.
    func passages(of entry: Entry, concepts: [ConceptTerm]) throws(XapianError) -> [Passage] {
        let english = entry.title.en == entry.title.da ? "" : " " + entry.title.en
        let title = try analyser.tokens(of: entry.title.da + english)
        var sections = entry.sections.filter(\.isSearched)
        if sections.isEmpty { sections = [Section(heading: entry.title.da, anchor: "", blocks: [])] }
        let first = sections[0].anchor
        let anchors = Set(sections.map(\.anchor))
        var passages: [Passage] = []
        for section in sections {
            let isOwn = !formHeadings.contains(section.anchor) && !section.anchor.isEmpty
            let heading = isOwn ? try analyser.tokens(of: section.heading) : []
            let told = concepts.filter { section.anchor == ($0.anchor.flatMap { anchors.contains($0) ? $0 : nil } ?? first) }
            passages.append(try passage(of: section, headings: title + heading, concepts: told))
        }
        return passages
    }

    private func passage(of section: Section, headings: [Token], concepts: [ConceptTerm]) throws(XapianError) -> Passage {
        let text = section.plainText
        let weight: UInt32 = IndexSchema.problemSections.contains(section.anchor) ? 2 : 1
        var document = Document()
        var marks: [UInt64] = []
        let tokens = try analyser.tokens(of: text)
        for (index, token) in tokens.enumerated() {
            document.add(token.term, position: UInt32(index + 1), weight: weight)
            for term in IndexTerm.all(of: token).dropFirst() { document.add(term, weight: weight) }
            guard !token.isStopWord, token.range.upperBound < EntryMapLayout.longestText else { continue }
            for term in [token.term] + token.otherTerms { marks.append(Self.mark(term, at: token.range)) }
            for (term, part) in zip(IndexTerm.parts(of: token), token.parts) { marks.append(Self.mark(term, at: part.range)) }
        }
        for term in Set(headings.filter { !$0.isStopWord }.flatMap(IndexTerm.all)).sorted() {
            document.add(term, weight: IndexSchema.titleWeight)
        }
        for concept in concepts { document.add(concept.term) }
        let words = Set((headings + tokens).filter { !$0.isStopWord }.map(\.word))
        return Passage(
            heading: section.heading, anchor: section.anchor, text: text, marks: marks.sorted { Self.place($0) < Self.place($1) },
            document: document, words: words)
    }

    private static func mark(_ term: String, at range: Range<Int>) -> UInt64 {
        UInt64(StableHash.mark(of: term)) | UInt64(range.lowerBound) << 32 | UInt64(min(range.count, 255)) << 56
    }

    private static func place(_ mark: UInt64) -> UInt64 { mark >> 32 & 0xFF_FFFF }
}

/// The term of a value that an entry holds, and the section of the entry that tells it.
struct ConceptTerm {
    let term: String
    let anchor: String?
}
