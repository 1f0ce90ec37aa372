/// The JSON of `kasus check`: what is wrong with the corpus, file by file.
public struct CheckResponse: Encodable {
    let entries: Int
    let findings: [Finding]
    /// Only where it was asked for.
    let disclosure: DisclosureResponse?

    public init(entries: Int, findings: [Finding], disclosure: DisclosureResponse? = nil) {
        self.entries = entries
        self.findings = findings
        self.disclosure = disclosure
    }

    public struct Finding: Encodable {
        let path: String
        let line: Int?
        let column: Int?
        let severity: String
        let message: String

        public init(path: String, line: Int?, column: Int?, severity: String, message: String) {
            self.path = path
            self.line = line
            self.column = column
            self.severity = severity
            self.message = message
        }
    }
}
