/// The JSON of a server that answers: a question to its index succeeded.
public struct HealthResponse: Encodable {
    let status = "ok"
    /// How many entries the index holds.
    let entries: Int

    public init(entries: Int) {
        self.entries = entries
    }
}
