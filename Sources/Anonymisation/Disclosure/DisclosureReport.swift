public import KnowledgeModel

/// What disclosure control decided, and why, for the editor and the data-protection officer. It names entries and counts of a
/// collection that is not published: it is not for publication itself.
public struct DisclosureReport: Sendable {
    public let rules: DisclosureRules
    /// Invented entries about people, which are shown as they were written.
    public let exempt: Int
    /// The kinds that hold protected entries.
    public let kinds: [Kind]

    public var heldBackCount: Int { kinds.reduce(0) { $0 + $1.heldBack.count } }

    public struct Kind: Sendable {
        public let id: String
        public let label: Label
        public let entries: Int
        /// Those that were not in the release before.
        public let new: Int
        /// New ones that join no class that was released; the levels of the key are chosen for them.
        public let batch: Int
        public let key: [KeyField]
        /// The levels that would be chosen for all, if nothing had been released; empty where nothing was.
        public let afresh: [KeyField]
        public let classes: [Class]
        /// Single entries that show less than the others.
        public let coarsened: [Coarsened]
        public let heldBack: [HeldBack]
        public let fields: [Field]
        public let uniform: [Uniform]
        /// Of the filters that hold something of these entries, those that still show something.
        public let shownFacets: [Value]
        public let writtenFacets: [Value]
        public let gains: [Gain]
    }

    /// A value or a field, and what people call it; the id is empty where nothing is told.
    public struct Value: Sendable, Equatable {
        public let id: String
        public let label: Label
    }

    /// How coarsely a field of the key is told of the new entries.
    public struct KeyField: Sendable {
        public let id: String
        public let label: Label
        /// From 0, as written, to `topLevel`, not at all.
        public let level: Int
        public let topLevel: Int
        /// What can be shown at that level.
        public let values: [Value]
    }

    public struct Class: Sendable {
        /// In the order of the key.
        public let values: [Value]
        public let entries: Int
        public let new: Int
    }

    public struct Coarsened: Sendable {
        public let id: String
        /// The fields that it shows nothing of.
        public let fields: [Value]
        public let reason: Alone
    }

    public struct HeldBack: Sendable {
        public let id: String
        public let reason: Alone
    }

    /// How few entries are alike.
    public struct Alone: Sendable, Equatable {
        /// Entries with the same values at the chosen level, itself included: those that are new, or for one that was published
        /// before, those that are left of its class.
        public let alike: Int
        /// How many of its class were published before. A new entry may not join them alone.
        public let published: Int
        public let wasPublished: Bool

        public init(alike: Int, published: Int, wasPublished: Bool) {
            self.alike = alike
            self.published = published
            self.wasPublished = wasPublished
        }
    }

    /// The values of a field beside the key, or of a member of its records.
    public struct Field: Sendable {
        public let id: String
        public let label: Label
        public let member: Label?
        /// Whether its values are names; else they are numbers and spans.
        public let isNamed: Bool
        public let values: [Count]
    }

    public struct Count: Sendable {
        public let value: Value
        /// How many entries carry it, and how many show it.
        public let carried: Int
        public let shown: Int
        public let reason: Reason?
    }

    /// Why fewer entries show a value than carry it.
    public enum Reason: String, Sendable {
        /// Fewer than `k` entries carry it, or could show it.
        case rare
        /// It would tell more of the key than is shown.
        case impliesKey
        /// The entries of a class would all show it, or too little else.
        case uniform
        /// The record that it belongs to is not shown.
        case record
    }

    /// A sensitive field that a class does not show.
    public struct Uniform: Sendable {
        public let id: String
        public let label: Label
        public let values: [Value]
        public let entries: Int
    }

    /// What more entries would give.
    public struct Gain: Sendable {
        public let field: Value
        public let level: Int
        /// How many entries more, in all and by what they would have to say.
        public let cases: Int
        public let needs: [Need]
    }

    public struct Need: Sendable {
        public let values: [Value]
        public let cases: Int
    }
}

extension DisclosureReport.Kind {
    /// Of a kind that the vocabulary does not know.
    init(unknown id: String, heldBack: [(id: String, reason: DisclosureReport.Alone)]) {
        self.init(
            id: id, label: Label(da: id, en: id), entries: heldBack.count, new: heldBack.count, batch: heldBack.count, key: [], afresh: [],
            classes: [], coarsened: [],
            heldBack: heldBack.map { DisclosureReport.HeldBack(id: $0.id, reason: $0.reason) }, fields: [], uniform: [], shownFacets: [],
            writtenFacets: [], gains: [])
    }
}
