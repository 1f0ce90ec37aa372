internal import Hummingbird

/// Which methods each path of the router answers to, for `405` with `Allow`.
struct MethodTable: Sendable {
    private let routes: [(segments: [Substring], method: String)]

    init(_ routes: [(path: String, method: HTTPRequest.Method)]) {
        self.routes = routes.map { (Self.segments(of: $0.path), $0.method.rawValue) }
    }

    func allowed(at path: String) -> [String] {
        let asked = Self.segments(of: path)
        var methods = Set(routes.filter { Self.matches($0.segments, asked) }.map(\.method))
        if methods.contains("GET") { methods.insert("HEAD") }
        return methods.sorted()
    }

    private static func segments(of path: String) -> [Substring] { path.split(separator: "/") }

    private static func matches(_ pattern: [Substring], _ asked: [Substring]) -> Bool {
        pattern.count == asked.count && zip(pattern, asked).allSatisfy { $0 == $1 || $0.hasPrefix("{") || $0.hasPrefix(":") }
    }
}
