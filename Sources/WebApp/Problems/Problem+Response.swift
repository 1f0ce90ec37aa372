internal import Hummingbird
internal import KnowledgeModel
internal import WireFormat

extension Problem {
    /// As a page for people.
    func page(_ context: PageContext) -> Response {
        var response = PageResponse.html(ErrorPage(problem: self, context: context).html, context.language, status: kind.status)
        // One name may stand twice: a browser asks for a password only where `Basic` is among the ways to log in.
        response.headers.append(contentsOf: headers)
        return response
    }

    func response(in language: Language) -> Response {
        let document = ProblemDocument(
            type: kind.type, title: kind.title[language], status: kind.status.code, detail: detail[language], suggestion: suggestion)
        // A document of plain texts always has a JSON form.
        let text = (try? WireFormat.compactJSON(document)) ?? "{}"
        var headers = headers
        headers[.contentType] = "application/problem+json"
        headers[.contentLanguage] = language.rawValue
        return Response(status: kind.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

/// RFC 9457, with a suggestion of ours.
private struct ProblemDocument: Encodable {
    let type: String
    let title: String
    let status: Int
    let detail: String
    let suggestion: String?
}
