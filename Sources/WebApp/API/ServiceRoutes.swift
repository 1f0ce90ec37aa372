internal import Hummingbird
internal import WireFormat

extension APIRoutes {
    /// What tells of the service itself.
    func addService(to group: RouterGroup<WebContext>) {
        group.get("health") { request, context in
            try QueryParameters(request).requireOnly()
            return try await answer(context) { searcher, _ in HealthResponse(entries: searcher.entries.entryCount) }
        }
        if let metrics {
            group.get("metrics") { request, _ in
                try QueryParameters(request).requireOnly()
                return Response(
                    status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                    body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text)))
            }
        }
        group.get("openapi.yaml") { request, context in
            try QueryParameters(request).requireOnly()
            return Response(
                status: .ok, headers: [.contentType: "application/yaml"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_yaml)))
        }
    }
}
