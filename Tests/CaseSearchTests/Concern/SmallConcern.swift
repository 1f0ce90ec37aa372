import CaseSearch
import KnowledgeModel

/// A vocabulary of a few values, and the words that say them.
enum SmallConcern {
    static let vocabulary = Vocabulary(
        schemes: [
            scheme("kind", [concept("case")]),
            scheme("legal", [concept("minor"), concept("of_age")]),
            scheme("band", [concept("child", ages: "6-12"), concept("teen", ages: "13-17"), concept("adult", ages: "18-99")]),
            scheme("home", [concept("trouble"), concept("drinking", broader: "trouble"), concept("illness")]),
            scheme("sign", [concept("fights"), concept("travel"), concept("threat"), concept("truancy")]),
            scheme("source", [concept("school"), concept("kin")]),
        ],
        kinds: [
            KindDefinition(
                id: "case", label: label("case"), folder: "cases", prefix: "sag-",
                fields: ["legal", "band", "home", "sign", "source"].map(field), isAboutPeople: true)
        ],
        commonFields: [], sources: [], disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [], concern: language)

    static let language = ConcernLanguage(
        fields: [
            CueField(id: "legal", question: label("legal"), isSingle: true, isDeniable: false, countsInDoubt: true, usesLabels: false),
            CueField(
                id: "band", isSingle: true, isDeniable: false, countsInDoubt: true, usesLabels: false,
                values: [
                    ValueCues(id: "teen", patterns: ["<8-9> klasse"], implied: [FieldValue(field: "legal", value: "minor")]),
                    ValueCues(id: "adult", patterns: ["voksen"], implied: [FieldValue(field: "legal", value: "of_age")]),
                ]),
            CueField(
                id: "home", question: label("home"), usesLabels: false,
                values: [
                    ValueCues(id: "trouble", patterns: ["problemer ..2 hjemme"]),
                    ValueCues(id: "drinking", patterns: ["(far|mor) ..2 drikk*"]),
                    ValueCues(id: "illness", patterns: ["psykisk syg", "$parent ..3 psykisk syg"], denials: ["rask"]),
                ]),
            CueField(
                id: "sign", question: label("sign"),
                values: [
                    ValueCues(id: "fights", patterns: ["slagsmål*", "=slår"], tooGeneral: nil),
                    ValueCues(id: "travel", patterns: ["pakket taske", "(rejse|vil) ..3 syrien*"], tooGeneral: nil),
                    ValueCues(id: "threat", patterns: ["=truer", "=truet"], tooGeneral: nil),
                    ValueCues(id: "truancy", patterns: ["kommer ikke ..1 skole"], tooGeneral: nil),
                ]),
            CueField(
                id: "source", isDeniable: false, countsForOthers: true, usesLabels: false,
                values: [
                    ValueCues(id: "school", patterns: ["^lærer*", "læreren ringer"]), ValueCues(id: "kin", patterns: ["$parent ringer"]),
                ]),
        ],
        lists: [WordList(name: "parent", words: ["=far", "=mor", "=faren", "=moren"])],
        signals: [
            .negation: ["=ikke", "=aldrig"], .wideNegation: ["=ingen", "=uden"], .noNegation: ["ikke kun", "ved ikke"],
            .ended: ["holdt op med"], .border: ["=men", "=fordi", "=når"], .and: ["=og"], .list: ["=eller"], .linked: ["=der", "=som"],
            .complement: ["=at"], .doubt: ["hvis (=han|=hun)", "ved ikke om"], .question: ["(er|har) (=han|=hun|=det)"],
            .past: ["=tidligere"], .nothing: ["i <0-99> år", "føler sig truet"], .person: ["=han", "=hun", "=drengen"],
            .male: ["=han", "=ham", "dreng", "søn"], .female: ["=hun", "=hende", "=hendes", "pige"],
            .relative: ["$parent", "bror", "broren", "=ven"],
            .child: ["søn", "dreng", "pige"], .theirs: ["=hans", "=hendes"], .mine: ["=min"], .own: ["=sin"], .article: ["=en"],
            .preposition: ["=hos", "=om", "=med", "=til"], .beside: ["=med", "=hos"], .company: ["folk"], .auxiliary: ["=har", "=er"],
            .attached: ["=på", "=år", "<0-99>"], .abbreviation: ["ca"],
        ],
        numbers: ["femten": 15],
        ages: [
            AgeCues(from: 0, patterns: ["<n> årig*", "<n>årig"]), AgeCues(from: 13, patterns: ["<n> år", "(dreng|pige|bror) på <n>"]),
        ],
        alerts: [
            Alert(
                id: "weapon", label: label("weapon"), advice: label("ring"), entries: ["hjælp"], isAcute: true,
                patterns: ["kniv", "pistol*"]),
            Alert(
                id: "report", label: label("report"), advice: label("tænk"), entries: [], isAcute: false, patterns: [],
                values: [FieldValue(field: "legal", value: "minor")]),
        ])

    private static func field(_ id: String) -> FieldDefinition {
        FieldDefinition(id: id, label: label(id), type: .concept(scheme: id), cardinality: .any)
    }

    private static func scheme(_ id: String, _ concepts: [Concept]) -> ConceptScheme {
        ConceptScheme(id: id, label: label(id), isOrdered: false, groups: [], concepts: concepts)
    }

    private static func concept(_ id: String, broader: String? = nil, ages: String? = nil) -> Concept {
        Concept(id: id, label: label(id), broader: broader, attributes: ages.map { ["ages": [$0]] } ?? [:])
    }

    static func label(_ id: String) -> Label { Label(da: "\(id) på dansk", en: "\(id) in English") }
}

/// What is read out of a text: `sign=threat`, and `-sign=threat` for what it denies.
func read(_ text: String) throws -> [String] {
    try ConcernReader(SmallConcern.vocabulary, lexicon: nil).read(text).chips
        .map { "\($0.isDenied ? "-" : "")\($0.field)=\($0.value)" }
}

/// The words that a range of scalars holds.
func words(_ ranges: [Range<Int>], of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return ranges.map { String(String.UnicodeScalarView(scalars[$0])) }
}
