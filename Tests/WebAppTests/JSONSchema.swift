import Foundation

/// As much of JSON Schema as `openapi.yaml` uses; a keyword that is not known is a failure, not passed over.
struct JSONSchema {
    let schemas: [String: Any]

    private static let annotations: Set<String> = ["description", "default", "example", "examples"]

    /// Where and why a value does not fit; empty where it does.
    func problems(of value: Any, as schema: [String: Any], at path: String = "$") -> [String] {
        var found: [String] = []
        for (keyword, rule) in schema where !Self.annotations.contains(keyword) {
            found += problems(of: value, keyword, rule, schema, path)
        }
        return found
    }

    private func problems(of value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ path: String) -> [String] {
        switch keyword {
        case "$ref": return referenced(rule).map { problems(of: value, as: $0, at: path) } ?? ["\(path): no \(rule)"]
        case "type":
            let types = rule as? [String] ?? [rule as? String ?? ""]
            return types.contains { Self.is(value, $0) } ? [] : ["\(path): not \(types)"]
        case "enum": return (rule as? [String])?.contains(value as? String ?? "") == true ? [] : ["\(path): not one of \(rule)"]
        case "required":
            let missing = (rule as? [String] ?? []).filter { (value as? [String: Any])?[$0] == nil }
            return missing.map { "\(path): '\($0)' is missing" }
        case "properties", "additionalProperties":
            return keyword == "properties" ? members(value, schema, path) : others(value, schema, path)
        case "items":
            guard let items = value as? [Any], let rule = rule as? [String: Any] else { return [] }
            return items.enumerated().flatMap { problems(of: $1, as: rule, at: "\(path)[\($0)]") }
        case "oneOf":
            let fitting = (rule as? [[String: Any]] ?? []).filter { problems(of: value, as: $0, at: path).isEmpty }
            return fitting.count == 1 ? [] : ["\(path): fits \(fitting.count) of oneOf"]
        case "minLength": return (value as? String).map { $0.count >= rule as? Int ?? 0 } == true ? [] : ["\(path): too short"]
        case "maxLength":
            return (value as? String).map { $0.unicodeScalars.count <= rule as? Int ?? 0 } == true ? [] : ["\(path): too long"]
        case "minimum": return (value as? NSNumber).map { $0.intValue >= rule as? Int ?? 0 } == true ? [] : ["\(path): too small"]
        case "maximum": return (value as? NSNumber).map { $0.intValue <= rule as? Int ?? 0 } == true ? [] : ["\(path): too large"]
        case "minProperties": return ((value as? [String: Any])?.count ?? 0) >= rule as? Int ?? 0 ? [] : ["\(path): too few members"]
        default: return ["\(path): keyword '\(keyword)' is not checked"]
        }
    }

    private func members(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let object = value as? [String: Any], let known = schema["properties"] as? [String: Any] else { return [] }
        return known.flatMap { name, rule -> [String] in
            guard let member = object[name], let rule = rule as? [String: Any] else { return [] }
            return problems(of: member, as: rule, at: "\(path).\(name)")
        }
    }

    private func others(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let object = value as? [String: Any] else { return [] }
        let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
        let others = object.filter { !known.contains($0.key) }
        if let rule = schema["additionalProperties"] as? [String: Any] {
            return others.flatMap { problems(of: $1, as: rule, at: "\(path).\($0)") }
        }
        return others.keys.map { "\(path): '\($0)' is not described" }
    }

    private func referenced(_ rule: Any) -> [String: Any]? {
        (rule as? String)?.split(separator: "/").last.flatMap { schemas[String($0)] as? [String: Any] }
    }

    private static func `is`(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        case "boolean": value is Bool
        case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
        case "number": value is NSNumber
        default: false
        }
    }
}
