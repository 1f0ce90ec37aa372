/// The JSON of `kasus new`: a template, and the kind of entry it is for.
public struct TemplateResponse: Encodable {
    let kind: String
    /// Markdown with a head of YAML.
    let template: String

    public init(kind: String, template: String) {
        self.kind = kind
        self.template = template
    }
}
