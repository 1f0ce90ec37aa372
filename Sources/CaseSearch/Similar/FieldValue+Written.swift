internal import KnowledgeModel

extension FieldValue {
    /// From `field=value`, as entries write what they deny.
    init?(written text: String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        self.init(field: parts[0], value: parts[1])
    }
}
