internal import DanishText
internal import Hummingbird

/// What the pages load beside themselves: one style sheet, one script, one icon. The address changes with the content, so that a
/// browser may keep it for long.
enum PageAsset: CaseIterable {
    case style, script, icon

    var path: String {
        switch self {
        case .style: "/kasus.css"
        case .script: "/kasus.js"
        case .icon: "/kasus.svg"
        }
    }

    var address: String { path + "?" + version }

    private var bytes: [UInt8] {
        switch self {
        case .style: PackageResources.kasus_css
        case .script: PackageResources.kasus_js
        case .icon: PackageResources.kasus_svg
        }
    }

    private var contentType: String {
        switch self {
        case .style: "text/css; charset=utf-8"
        case .script: "text/javascript; charset=utf-8"
        case .icon: "image/svg+xml"
        }
    }

    private var version: String { Self.versions[self] ?? "" }

    private static let versions: [PageAsset: String] = Dictionary(
        uniqueKeysWithValues: allCases.map { asset in
            var hash = StableHash()
            hash.combine(asset.bytes)
            return (asset, hash.text)
        })

    /// The same for everybody and without a word of what is asked, so that it alone may be kept.
    var response: Response {
        Response(
            status: .ok, headers: [.contentType: contentType, .cacheControl: "public, max-age=604800"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
