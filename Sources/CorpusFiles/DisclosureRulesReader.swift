internal import KnowledgeModel
internal import Yams

/// Reads which fields are told coarsely (`meta.disclosure`), and checks it against the fields that there are.
struct DisclosureRulesReader {
    private(set) var rules = DisclosureRules(k: 5, key: [], sensitive: [])
    /// More fields would make more combinations of levels than can be tried.
    private static let longestKey = 8
    private var keyNodes: [YAMLMap] = []
    private var sensitiveNodes: [YAMLMap] = []
    private var followNodes: [(field: String, node: YAMLMap)] = []
    private var numberNodes: [(field: String, node: YAMLMap)] = []

    mutating func read(_ map: YAMLMap) {
        guard let k = map["k"]?.text.flatMap(Int.init), k >= 1 else {
            map.error(da: "'k' skal være et helt tal", en: "'k' has to be a whole number")
            return
        }
        let percent = map["suppress"].map { $0.text.flatMap(Int.init) ?? -1 } ?? rules.suppressedAtMost
        guard (0...100).contains(percent) else {
            map.error(
                da: "'suppress' skal være et tal fra 0 til 100 (procent)", en: "'suppress' has to be a number from 0 to 100 (per cent)")
            return
        }
        keyNodes = map["key"]?.items ?? []
        sensitiveNodes = map["sensitive"]?.items ?? []
        followNodes = (map["follows"]?.pairs ?? []).map { ($0.key, $0.value) }
        numberNodes = (map["numbered"]?.pairs ?? []).map { ($0.key, $0.value) }
        rules = DisclosureRules(
            k: k, key: map["key"]?.texts ?? [], sensitive: map["sensitive"]?.texts ?? [], suppressedAtMost: percent,
            follows: Self.byField(followNodes), numbered: Self.byField(numberNodes))
    }

    private static func byField(_ nodes: [(field: String, node: YAMLMap)]) -> [String: String] {
        Dictionary(nodes.map { ($0.field, $0.node.text ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter fields: all fields of all kinds.
    func check(_ fields: [FieldDefinition]) {
        func requireKnown(_ id: String, _ node: YAMLMap) {
            guard !fields.contains(where: { $0.id == id }) else { return }
            node.error(da: "ukendt felt '\(id)'", en: "unknown field '\(id)'")
        }
        for node in keyNodes + sensitiveNodes { requireKnown(node.text ?? "", node) }
        for (index, node) in keyNodes.enumerated() where keyNodes[..<index].contains(where: { $0.text == node.text }) {
            node.error(da: "feltet '\(node.text ?? "")' står to gange", en: "field '\(node.text ?? "")' occurs twice")
        }
        if keyNodes.count > Self.longestKey {
            keyNodes[0].error(da: "nøglen har højst \(Self.longestKey) felter", en: "the key has at most \(Self.longestKey) fields")
        }
        checkNumbers(fields)
        for (field, node) in followNodes {
            requireKnown(field, node)
            if !rules.key.contains(node.text ?? "") {
                node.error(da: "'\(node.text ?? "")' er ikke i nøglen", en: "'\(node.text ?? "")' is not in the key")
            }
        }
    }

    private func checkNumbers(_ fields: [FieldDefinition]) {
        for (field, node) in numberNodes {
            let isNumber = fields.contains { definition in
                guard definition.id == field, case .structure(let members, _) = definition.type else { return false }
                return members.contains { $0.id == node.text && $0.type == .integer }
            }
            guard !isNumber else { continue }
            node.error(da: "'\(field)' har ikke et tal '\(node.text ?? "")'", en: "'\(field)' has no number '\(node.text ?? "")'")
        }
    }

    /// A field of the key has one value of a scheme in every kind that tells of people.
    func checkKey(of kinds: [KindDefinition]) {
        for kind in kinds where kind.isAboutPeople {
            for field in kind.fields {
                guard let node = keyNodes.first(where: { $0.text == field.id }) else { continue }
                guard case .concept = field.type, !field.cardinality.isList else {
                    node.error(
                        da: "'\(field.id)' har ikke én værdi fra et skema og kan ikke være i nøglen",
                        en: "'\(field.id)' does not hold one value of a scheme and cannot be in the key")
                    continue
                }
            }
        }
    }

    /// What a value implies is a value of a field in the key.
    func checkImplications(of scheme: YAMLMap, _ fields: [FieldDefinition], _ schemes: [String: ConceptScheme]) {
        for value in scheme["values"]?.items ?? [] {
            guard let node = value["implies"] else { continue }
            for text in node.texts {
                let implied = FieldValue(text)
                let field = fields.first { $0.id == implied?.field && rules.key.contains($0.id) }
                let known = field?.type.scheme.flatMap { schemes[$0] }
                guard let implied, known?[implied.value] != nil else {
                    node.error(
                        da: "'implies: \(text)' er ikke felt=værdi med et felt fra nøglen",
                        en: "'implies: \(text)' is not field=value with a field of the key")
                    continue
                }
            }
        }
    }
}

extension YAMLMap {
    /// What was read, unless something with its id was read before.
    func once<Value>(_ value: Value, _ id: String, _ known: inout Set<String>) -> Value? {
        if known.insert(id).inserted { return value }
        error(da: "værdien '\(id)' findes to gange", en: "value '\(id)' occurs twice")
        return nil
    }

    /// A value of `coarser`: what is shown instead of several others.
    func coarserValue() -> CoarserValue? {
        guard let concept = concept() else { return nil }
        if concept.isUnstated { return CoarserValue(concept: concept.without(["level", "holds"]), level: 0, holds: []) }
        guard let level = self["level"]?.text.flatMap(Int.init), level >= 1 else {
            error(da: "'level' skal være et helt tal fra 1", en: "'level' has to be a whole number from 1")
            return nil
        }
        return CoarserValue(concept: concept.without(["level", "holds"]), level: level, holds: self["holds"]?.texts ?? [])
    }
}

extension ConceptScheme {
    /// Coarser values hold only what is finer, and no value is held twice at one level.
    func checkCoarser(_ map: YAMLMap) {
        let nodes = map["coarser"]?.items ?? []
        var held: Set<String> = []
        for value in coarser where !value.concept.isUnstated {
            guard let node = nodes.first(where: { $0["id"]?.text == value.concept.id }) else { continue }
            if value.level <= depth {
                node.error(
                    da: "niveauerne op til \(depth) er de bredere værdier; 'level' skal være større",
                    en: "the levels up to \(depth) are the broader values; 'level' has to be greater")
            }
            if value.holds.isEmpty { node.error(da: "'holds' mangler", en: "'holds' is missing") }
            for id in value.holds {
                let finer = coarser.first { $0.concept.id == id }?.level ?? (concepts.contains { $0.id == id } ? 0 : nil)
                if finer.map({ $0 < value.level }) != true || self[id]?.isUnstated == true {
                    node.error(da: "'holds: \(id)' er ikke en finere værdi i skemaet", en: "'holds: \(id)' is no finer value of the scheme")
                }
                if !held.insert("\(value.level) \(id)").inserted {
                    node.error(da: "'\(id)' står to gange på niveau \(value.level)", en: "'\(id)' stands twice at level \(value.level)")
                }
            }
        }
    }
}

extension Concept {
    fileprivate func without(_ attributes: Set<String>) -> Concept {
        Concept(
            id: id, label: label, alternatives: alternatives, englishAlternatives: englishAlternatives, broader: broader, group: group,
            attributes: self.attributes.filter { !attributes.contains($0.key) })
    }
}
