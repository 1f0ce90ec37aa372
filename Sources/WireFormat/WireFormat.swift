internal import Foundation

/// The JSON shapes that the command line and the API share.
///
/// Keys are camelCase, ids are the vocabulary's. Shapes change only by additions.
public enum WireFormat {
    /// Keys in alphabetical order, so that the same answer is the same text.
    public static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The same on one line, as it goes over a network.
    public static func compactJSON(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
