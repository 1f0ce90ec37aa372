/// A value that stands for several others. It is shown where one of them could single somebody out.
public struct CoarserValue: Codable, Sendable {
    public let concept: Concept
    /// The step of generalisation from which on it is shown instead of what it holds.
    public let level: Int
    /// The values it stands for, of the level below or finer.
    public let holds: [String]

    public init(concept: Concept, level: Int, holds: [String]) {
        self.concept = concept
        self.level = level
        self.holds = holds
    }
}

/// Full-domain generalisation: at each level every value of a scheme is told equally coarsely. Broader values come first,
/// then the coarser ones, and at last nothing.
extension ConceptScheme {
    /// The value that says that nothing is told, if the scheme has one.
    public var unstated: String? {
        (concepts + coarser.map(\.concept)).first(where: \.isUnstated)?.id
    }

    /// The level at which nothing is told; 0 is the value as it was written.
    public var topLevel: Int { max(depth, coarser.map(\.level).max() ?? 0) + 1 }

    /// How deep the tree of broader values is; 0 for a plain list.
    public var depth: Int { concepts.map { ancestry(of: $0.id).count - 1 }.max() ?? 0 }

    /// What a value becomes at a level; `nil` where nothing is told. A value that is coarser already stays as it is.
    public func generalised(_ id: String, to level: Int) -> String? {
        guard level < topLevel, let concept = self[id], !concept.isUnstated else { return nil }
        let line = ancestry(of: id)
        let climb = line.count - 1 - max(0, depth - level)
        var current = line[max(0, min(climb, line.count - 1))].id
        for value in coarser.sorted(by: { $0.level < $1.level }) where value.level <= level && value.holds.contains(current) {
            current = value.concept.id
        }
        return current
    }

    /// The value itself and everything that tells less of the same, finest first. Empty for an unknown value.
    public func coarserLine(of id: String) -> [String] {
        var line = ancestry(of: id).map(\.id)
        for value in coarser.sorted(by: { $0.level < $1.level }) where value.holds.contains(where: line.contains) {
            line.append(value.concept.id)
        }
        return line
    }
}

extension Concept {
    /// Whether it says that nothing is told.
    public var isUnstated: Bool { attributes["unstated"] == ["true"] }

    /// What follows from it about other fields, as `field=value`; several are alternatives.
    public var implications: [FieldValue] { (attributes["implies"] ?? []).compactMap { FieldValue($0) } }
}
