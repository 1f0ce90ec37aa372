import Anonymisation
import KnowledgeModel
import WireFormat

extension DisclosureResponse {
    init(_ report: DisclosureReport, language: Language) {
        self.init(
            k: report.rules.k, suppressedAtMost: report.rules.suppressedAtMost, exempt: report.exempt,
            kinds: report.kinds.map { Kind($0, language) })
    }
}

extension DisclosureResponse.Kind {
    fileprivate init(_ kind: DisclosureReport.Kind, _ language: Language) {
        func value(_ value: DisclosureReport.Value) -> DisclosureResponse.Value { .init(id: value.id, label: value.label[language]) }
        func alone(_ id: String, _ fields: [String]?, _ reason: DisclosureReport.Alone) -> DisclosureResponse.Alone {
            .init(id: id, fields: fields, alike: reason.alike, published: reason.published, wasPublished: reason.wasPublished)
        }
        func field(_ field: DisclosureReport.KeyField) -> DisclosureResponse.KeyField {
            .init(
                field: field.id, label: field.label[language], level: field.level, topLevel: field.topLevel,
                values: field.values.map(value))
        }
        self.init(
            kind: kind.id, label: kind.label[language], entries: kind.entries, new: kind.new, batch: kind.batch, key: kind.key.map(field),
            afresh: kind.afresh.map(field),
            classes: kind.classes.map { .init(values: $0.values.map(value), entries: $0.entries, new: $0.new) },
            coarsened: kind.coarsened.map { alone($0.id, $0.fields.map(\.id), $0.reason) },
            heldBack: kind.heldBack.map { alone($0.id, nil, $0.reason) },
            fields: kind.fields.map { field in
                .init(
                    field: field.id, label: field.label[language], member: field.member?[language],
                    values: field.values.map {
                        .init(
                            id: $0.value.id, label: $0.value.label[language], carried: $0.carried, shown: $0.shown,
                            reason: $0.reason?.rawValue)
                    })
            },
            uniform: kind.uniform.map {
                .init(field: $0.id, label: $0.label[language], values: $0.values.map(value), entries: $0.entries)
            },
            facets: .init(written: kind.writtenFacets.map(\.id), shown: kind.shownFacets.map(\.id)),
            gains: kind.gains.map { gain in
                .init(
                    field: gain.field.id, level: gain.level, cases: gain.cases,
                    needs: gain.needs.map { .init(values: $0.values.map(value), cases: $0.cases) })
            })
    }
}
