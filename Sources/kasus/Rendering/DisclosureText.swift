import Anonymisation
import KnowledgeModel

/// The disclosure report as an editor or a data-protection officer reads it.
struct DisclosureText {
    private let report: DisclosureReport
    private let isEverybody: Bool
    private let layout: TextLayout
    private let style: Style

    /// - Parameter isEverybody: whether invented people are taken for real.
    init(_ report: DisclosureReport, isEverybody: Bool, terminal: Terminal) {
        self.report = report
        self.isEverybody = isEverybody
        layout = TextLayout(width: terminal.width)
        style = terminal.style
    }

    private var k: Int { report.rules.k }

    var rendered: String {
        var blocks = [style.heading(say(da: "Hvad der vises om virkelige mennesker", en: "What is shown about real people"))]
        if isEverybody {
            blocks.append(
                layout.wrapped(
                    say(
                        da:
                            "Her er opdigtede sager regnet for virkelige. Det viser, hvad reglerne ville lade stå af samlingen. I indekset vises opdigtede sager, som de er skrevet: de handler ikke om nogen.",
                        en:
                            "Invented cases are taken for real here. It shows what the rules would leave of the collection. In the index invented cases are shown as they are written: they are about nobody."
                    )))
        } else if report.exempt > 0 {
            blocks.append(
                layout.wrapped(
                    say(
                        da: "\(report.exempt) opdigtede sager vises, som de er skrevet, og tæller ikke med: en opdigtet sag skjuler ingen.",
                        en: "\(report.exempt) invented cases are shown as they are written and do not count: an invented case hides nobody."
                    )))
        }
        if report.kinds.isEmpty {
            blocks.append(
                layout.wrapped(
                    say(da: "Samlingen har ingen sager om virkelige mennesker.", en: "The collection holds no cases about real people.")))
        }
        for kind in report.kinds { blocks += self.blocks(of: kind) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func blocks(of kind: DisclosureReport.Kind) -> [String] {
        let label = kind.label[.current]
        let count = say(
            da: "\(label): \(kind.entries)\(kind.new < kind.entries ? ", heraf \(kind.new) nye siden sidste frigivelse" : "").",
            en: "\(label): \(kind.entries)\(kind.new < kind.entries ? ", \(kind.new) of them new since the last release" : "").")
        let parts = [
            [rule(kind), count], key(kind), classes(kind), coarsened(kind), heldBack(kind), fields(kind), uniform(kind), facets(kind),
            gains(kind),
        ]
        return parts.filter { !$0.isEmpty }.map { lines in ([lines[0]] + lines.dropFirst()).joined(separator: "\n") }
    }

    private func rule(_ kind: DisclosureReport.Kind) -> String {
        let fields = Self.list(kind.key.map(\.label))
        let rule = say(
            da:
                "Reglen: hver kombination af \(fields), som vises, er fælles for mindst \(k). Så er også enhver sum og forskel af det, der vises, tom eller på mindst \(k). Det, der er finere, kommer ikke i indekset. Rapporten nævner sager, der ikke er vist; del den ikke.",
            en:
                "The rule: every combination of \(fields) that is shown is shared by at least \(k). So every sum and difference of what is shown is empty or at least \(k), too. What is finer does not enter the index. The report names cases that are not shown; do not share it."
        )
        return layout.wrapped(rule) + "\n"
    }

    // MARK: The key

    private func key(_ kind: DisclosureReport.Kind) -> [String] {
        let percent = report.rules.suppressedAtMost
        var lines: [String] = []
        if kind.batch > 0 {
            let heading =
                kind.afresh.isEmpty
                ? say(
                    da: "Så groft vises de (det mindst grove, hvor højst \(percent) % må vise mindre)",
                    en: "How coarsely they are shown (the least, with at most \(percent) % showing less)")
                : say(
                    da: "Så groft vises de \(kind.batch), der er nye og ikke føjes til en gruppe, som er frigivet",
                    en: "How coarsely the \(kind.batch) are shown that are new and join no class that was released")
            lines += [bold(heading)] + kind.key.map(level)
        }
        guard !kind.afresh.isEmpty else { return lines }
        let heading = say(
            da: "Så groft ville alle vises, hvis intet var frigivet", en: "How coarsely all would be shown if nothing had been released")
        return lines + (lines.isEmpty ? [] : [""]) + [bold(heading)] + kind.afresh.map(level)
    }

    private func level(_ field: DisclosureReport.KeyField) -> String {
        let told =
            field.level == 0
            ? say(da: "som skrevet", en: "as written")
            : field.level == field.topLevel
                ? say(da: "vises ikke", en: "not shown") : field.values.map { $0.label[.current] }.joined(separator: "; ")
        return item(
            say(
                da: "\(field.label.da), trin \(field.level) af \(field.topLevel): ",
                en: "\(field.label.en), step \(field.level) of \(field.topLevel): ") + told)
    }

    private func classes(_ kind: DisclosureReport.Kind) -> [String] {
        guard !kind.classes.isEmpty else { return [] }
        let heading = say(da: "Grupper, der vises ens", en: "Classes that are shown alike")
        return [bold(heading)]
            + kind.classes.map { group in
                let new = kind.new < kind.entries && group.new > 0 ? say(da: " (\(group.new) nye)", en: " (\(group.new) new)") : ""
                return item("\(group.entries)\(new): " + Self.combination(group.values))
            }
    }

    private func coarsened(_ kind: DisclosureReport.Kind) -> [String] {
        guard !kind.coarsened.isEmpty else { return [] }
        let heading = say(da: "Vises med mindre end de andre", en: "Shown with less than the others")
        return [bold(heading)]
            + kind.coarsened.map { entry in
                let fields = entry.fields.isEmpty ? say(da: "intet", en: "nothing") : Self.list(entry.fields.map(\.label))
                let why = Self.why(entry.reason, k: k)[.current]
                return item(say(da: "\(entry.id), uden \(fields): \(why)", en: "\(entry.id), without \(fields): \(why)"))
            }
    }

    private func heldBack(_ kind: DisclosureReport.Kind) -> [String] {
        guard !kind.heldBack.isEmpty else { return [] }
        let heading = say(da: "Holdt tilbage: vises slet ikke endnu", en: "Held back: not shown at all yet")
        return [bold(heading)] + kind.heldBack.map { item("\($0.id): " + Self.why($0.reason, k: k)[.current]) }
    }

    /// Why an entry shows less than others, or nothing.
    static func why(_ reason: DisclosureReport.Alone, k: Int) -> Label {
        if reason.wasPublished {
            return Label(
                da: "sager, den var ens med, er trukket tilbage; der er \(reason.alike) igen, og mindst \(k) skal være ens",
                en: "cases it was alike with have been withdrawn; \(reason.alike) are left, and at least \(k) have to be alike")
        }
        if reason.published > 0 {
            let who =
                reason.alike == 1
                ? Label(da: "den er den eneste nye af sin slags", en: "it is the only new one of its sort")
                : Label(da: "kun \(reason.alike) nye er ens", en: "only \(reason.alike) new ones are alike")
            return Label(
                da: "\(who.da); nye føjes først til de \(reason.published), der er vist, når mindst \(k) nye er ens",
                en: "\(who.en); new ones join the \(reason.published) that are shown once at least \(k) new ones are alike")
        }
        guard reason.alike > 1 else {
            return Label(
                da: "ingen anden ville vise det samme; mindst \(k) skal være ens",
                en: "no other would show the same; at least \(k) have to be alike")
        }
        return Label(
            da: "kun \(reason.alike) ville vise det samme; mindst \(k) skal være ens",
            en: "only \(reason.alike) would show the same; at least \(k) have to be alike")
    }

    // MARK: Other fields

    private func fields(_ kind: DisclosureReport.Kind) -> [String] {
        guard !kind.fields.isEmpty else { return [] }
        let heading = say(
            da: "Andre oplysninger: en værdi vises, hvis mindst \(k) har den",
            en: "Other fields: a value is shown if at least \(k) carry it")
        return [bold(heading)] + kind.fields.map(field)
    }

    private func field(_ field: DisclosureReport.Field) -> String {
        let name = field.label[.current] + (field.member.map { ", \($0[.current])" } ?? "")
        let shown = field.values.filter { $0.shown > 0 }
        var parts = [
            say(
                da: "\(name): \(shown.count) af \(field.values.count) værdier vises",
                en: "\(name): \(shown.count) of \(field.values.count) values are shown")
        ]
        for (reason, label) in Self.reasons where field.isNamed {
            let values = field.values.filter { $0.reason == reason && $0.shown < $0.carried }
            guard !values.isEmpty else { continue }
            parts.append(label[.current] + ": " + values.map(lost).joined(separator: ", "))
        }
        return item(parts.joined(separator: ". "))
    }

    private func lost(_ count: DisclosureReport.Count) -> String {
        let number =
            count.shown > 0 ? say(da: "\(count.shown) af \(count.carried)", en: "\(count.shown) of \(count.carried)") : "\(count.carried)"
        return "\(count.value.label[.current]) (\(number))"
    }

    private static let reasons: [(DisclosureReport.Reason, Label)] = [
        (.rare, Label(da: "For få", en: "Too few")),
        (.impliesKey, Label(da: "Ville røbe mere af ovenstående", en: "Would tell more of the above")),
        (.uniform, Label(da: "Ens for hele grupper", en: "The same for whole classes")),
        (.record, Label(da: "Det, de hører til, vises ikke", en: "What they belong to is not shown")),
    ]

    private func uniform(_ kind: DisclosureReport.Kind) -> [String] {
        guard !kind.uniform.isEmpty else { return [] }
        let heading = say(
            da: "Følsomme felter, som en gruppe ikke viser (ellers kunne den, der kender gruppen, slutte sig til værdien)",
            en: "Sensitive fields that a class does not show (else whoever knows the class could tell the value)")
        return [bold(heading)]
            + kind.uniform.map { item("\($0.label[.current]), \($0.entries): " + Self.combination($0.values)) }
    }

    private func facets(_ kind: DisclosureReport.Kind) -> [String] {
        guard !kind.writtenFacets.isEmpty else { return [] }
        let shown = Set(kind.shownFacets.map(\.id))
        let lost = kind.writtenFacets.filter { !shown.contains($0.id) }
        let values = kind.fields.filter { $0.member == nil }.flatMap(\.values)
        let told = values.count { $0.shown > 0 }
        let heading = say(
            da:
                "Filtre: \(kind.writtenFacets.count - lost.count) af \(kind.writtenFacets.count) viser noget; af \(values.count) værdier ovenfor er \(told) tilbage",
            en:
                "Filters: \(kind.writtenFacets.count - lost.count) of \(kind.writtenFacets.count) show something; of \(values.count) values above \(told) are left"
        )
        guard !lost.isEmpty else { return [bold(heading)] }
        return [bold(heading), item(say(da: "Intet er tilbage af ", en: "Nothing is left of ") + Self.list(lost.map(\.label)))]
    }

    // MARK: More cases

    private func gains(_ kind: DisclosureReport.Kind) -> [String] {
        let near = kind.fields.filter(\.isNamed).flatMap(\.values).filter { $0.shown == 0 && $0.reason == .rare && $0.carried == k - 1 }
        var lines: [String] = []
        if kind.entries < k {
            lines.append(
                item(
                    say(
                        da: "Med \(k - kind.entries) mere kan de første vises.", en: "With \(k - kind.entries) more the first can be shown."
                    )))
        }
        lines += kind.gains.map { gain in
            let needs = gain.needs.map { "\($0.cases) × " + Self.combination($0.values) }.joined(separator: "; ")
            return item(
                say(
                    da: "\(gain.field.label.da) kunne vises på trin \(gain.level) med \(gain.cases) mere, fx: \(needs)",
                    en: "\(gain.field.label.en) could be shown at step \(gain.level) with \(gain.cases) more, such as: \(needs)"))
        }
        if !near.isEmpty {
            let values = near.map { $0.value.label[.current] }.joined(separator: ", ")
            lines.append(item(say(da: "Kan vises, når én mere har dem: ", en: "Can be shown once one more carries them: ") + values))
        }
        guard !lines.isEmpty else { return [] }
        return [bold(say(da: "Hvad flere ville give", en: "What more would give"))] + lines
    }

    // MARK: Words

    private func bold(_ text: String) -> String { layout.wrapped(style.bold(text)) }

    private func item(_ text: String) -> String { layout.wrapped(text, indent: "    ", firstIndent: "  ") }

    private static func combination(_ values: [DisclosureReport.Value]) -> String {
        values.isEmpty ? say(da: "alle", en: "all") : values.map { $0.label[.current] }.joined(separator: " · ")
    }

    private static func list(_ labels: [Label]) -> String {
        let words = labels.map { $0[.current].lowercased() }
        guard words.count > 1, let last = words.last else { return words.first ?? say(da: "nøglens felter", en: "the key's fields") }
        return words.dropLast().joined(separator: ", ") + say(da: " og ", en: " and ") + last
    }
}
