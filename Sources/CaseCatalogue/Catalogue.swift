public import CaseSearch
public import KnowledgeModel

/// Chosen cases, with what they show together and what they lack.
public struct Catalogue: Sendable {
    let vocabulary: Vocabulary
    /// What was asked for; its theme in known words.
    public let request: CatalogueRequest
    /// What narrowed the cases to choose from, with the labels of its values by field.
    public let theme: CasePool.Theme
    public let filters: [Filter]
    /// How many cases there are, and how many of them could be chosen.
    public let collectionSize: Int
    public let poolSize: Int
    /// Whether entries about real people are among the collection, whose values may have been made coarser.
    public let isGeneralised: Bool
    public let criteria: [Criterion]
    /// In the order of the booklet.
    public let cases: [Case]
    public let quotas: [MetQuota]
    public let gaps: Gaps
    /// What an editor changed in what the program would have chosen; empty where nothing was kept.
    public let edits: Edits

    public struct Filter: Sendable {
        public let label: Label
        public let values: [Label]
    }

    public struct Edits: Sendable, Equatable {
        public let added: [String]
        public let removed: [String]
    }

    /// A criterion with all its values, those that no case shows included.
    public struct Criterion: Sendable {
        public let id: String
        public let label: Label
        public let fields: [Field]
    }

    public struct Field: Sendable {
        public let id: String
        public let label: Label
        public let values: [Value]

        /// How many values the choice shows, of those that the cases to choose from show.
        public var coveredCount: Int { values.count { !$0.cases.isEmpty } }
        public var attainableCount: Int { values.count { $0.poolCount > 0 } }
    }

    public struct Value: Sendable {
        public let id: String
        public let label: Label
        /// How many cases hold it: in the collection, and of those to choose from.
        public let collectionCount: Int
        public let poolCount: Int
        /// The chosen cases that hold it.
        public let cases: [String]
    }

    public struct Case: Sendable {
        public let entry: Entry
        public let isLocked: Bool
        /// Whether it is invented, by the vocabulary's word on where entries come from.
        public let isInvented: Bool
        /// What no other chosen case shows.
        public let adds: [Aspect]
        /// Cases that could stand in its place, those that lose least first.
        public let swaps: [Swap]
    }

    /// Another case in the place of a chosen one, with what the choice would lose and win.
    public struct Swap: Sendable {
        public let id: String
        public let title: Label
        public let loses: [Aspect]
        public let gains: [Aspect]
    }

    public struct MetQuota: Sendable {
        public let quota: Quota
        public let aspect: Aspect
        public let count: Int
    }

    /// Values and pairs of values that are missing. A pair is named only where both of its values are there by themselves.
    public struct Gaps: Sendable {
        /// What no case of the collection shows.
        public let ofCollection: [Aspect]
        /// What cases to choose from show, and no chosen one.
        public let ofChoice: [Aspect]
    }

    /// How many values of all criteria the choice shows, each field once.
    public var coveredCount: Int { distinctFields.reduce(0) { $0 + $1.coveredCount } }
    public var attainableCount: Int { distinctFields.reduce(0) { $0 + $1.attainableCount } }

    private var distinctFields: [Field] {
        var seen: Set<String> = []
        return criteria.flatMap(\.fields).filter { seen.insert($0.id).inserted }
    }
}
