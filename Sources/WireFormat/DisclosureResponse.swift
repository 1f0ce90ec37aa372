/// The JSON of a disclosure report, below `disclosure` in that of `kasus check`: what is shown of entries about real people,
/// kind by kind, and why not more. For editors; it tells of entries that are not published.
public struct DisclosureResponse: Encodable {
    let k: Int
    /// Per cent of the entries that may lose single values.
    let suppressedAtMost: Int
    /// Invented entries, which the rules do not apply to.
    let exempt: Int
    let kinds: [Kind]

    public init(k: Int, suppressedAtMost: Int, exempt: Int, kinds: [Kind]) {
        self.k = k
        self.suppressedAtMost = suppressedAtMost
        self.exempt = exempt
        self.kinds = kinds
    }

    public struct Kind: Encodable {
        let kind: String
        let label: String
        /// Protected entries, and how many of them were in no release before.
        let entries: Int
        let new: Int
        /// New entries that join no class that was released before.
        let batch: Int
        /// The node of the lattice that was chosen for the batch: a level for each field of the key.
        let key: [KeyField]
        /// The node that would be chosen for all entries, if nothing had been released.
        let afresh: [KeyField]
        let classes: [Class]
        let coarsened: [Alone]
        let heldBack: [Alone]
        let fields: [Field]
        let uniform: [Uniform]
        let facets: Facets
        let gains: [Gain]

        public init(
            kind: String, label: String, entries: Int, new: Int, batch: Int, key: [KeyField], afresh: [KeyField], classes: [Class],
            coarsened: [Alone], heldBack: [Alone],
            fields: [Field], uniform: [Uniform], facets: Facets, gains: [Gain]
        ) {
            self.kind = kind
            self.label = label
            self.entries = entries
            self.new = new
            self.batch = batch
            self.key = key
            self.afresh = afresh
            self.classes = classes
            self.coarsened = coarsened
            self.heldBack = heldBack
            self.fields = fields
            self.uniform = uniform
            self.facets = facets
            self.gains = gains
        }
    }

    public struct Value: Encodable {
        let id: String
        let label: String

        public init(id: String, label: String) {
            self.id = id
            self.label = label
        }
    }

    public struct KeyField: Encodable {
        let field: String
        let label: String
        /// From 0, as written, to `topLevel`, not at all.
        let level: Int
        let topLevel: Int
        let values: [Value]

        public init(field: String, label: String, level: Int, topLevel: Int, values: [Value]) {
            self.field = field
            self.label = label
            self.level = level
            self.topLevel = topLevel
            self.values = values
        }
    }

    public struct Class: Encodable {
        /// In the order of the key.
        let values: [Value]
        let entries: Int
        let new: Int

        public init(values: [Value], entries: Int, new: Int) {
            self.values = values
            self.entries = entries
            self.new = new
        }
    }

    /// An entry that shows less than the others, or nothing, since so few are like it.
    public struct Alone: Encodable {
        let id: String
        /// The fields it shows nothing of; absent where it is held back.
        let fields: [String]?
        let alike: Int
        /// How many of its class were published before.
        let published: Int
        let wasPublished: Bool

        public init(id: String, fields: [String]?, alike: Int, published: Int, wasPublished: Bool) {
            self.id = id
            self.fields = fields
            self.alike = alike
            self.published = published
            self.wasPublished = wasPublished
        }
    }

    /// A field beside the key, or a member of its records.
    public struct Field: Encodable {
        let field: String
        let label: String
        let member: String?
        let values: [Count]

        public init(field: String, label: String, member: String?, values: [Count]) {
            self.field = field
            self.label = label
            self.member = member
            self.values = values
        }
    }

    public struct Count: Encodable {
        let id: String
        let label: String
        let carried: Int
        let shown: Int
        /// `rare`, `impliesKey` or `uniform`, where fewer show it than carry it.
        let reason: String?

        public init(id: String, label: String, carried: Int, shown: Int, reason: String?) {
            self.id = id
            self.label = label
            self.carried = carried
            self.shown = shown
            self.reason = reason
        }
    }

    public struct Uniform: Encodable {
        let field: String
        let label: String
        let values: [Value]
        let entries: Int

        public init(field: String, label: String, values: [Value], entries: Int) {
            self.field = field
            self.label = label
            self.values = values
            self.entries = entries
        }
    }

    public struct Facets: Encodable {
        let written: [String]
        let shown: [String]

        public init(written: [String], shown: [String]) {
            self.written = written
            self.shown = shown
        }
    }

    public struct Gain: Encodable {
        let field: String
        let level: Int
        let cases: Int
        let needs: [Need]

        public init(field: String, level: Int, cases: Int, needs: [Need]) {
            self.field = field
            self.level = level
            self.cases = cases
            self.needs = needs
        }
    }

    public struct Need: Encodable {
        let values: [Value]
        let cases: Int

        public init(values: [Value], cases: Int) {
            self.values = values
            self.cases = cases
        }
    }
}
