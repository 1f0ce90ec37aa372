/// A hyphen that stands for a part of another compound: *børne-* in *børne- og ungeforvaltning*, *-klubber* in
/// *ungdomsskoler og -klubber* (Retskrivningsordbogen, § 57.4).
struct Ellipsis: Equatable {
    /// The token with the hyphen.
    let token: Int
    /// The token that the missing part may come from.
    let compound: Int
    /// Whether the token is the first part of its compound, or the last.
    let isFirstPart: Bool

    /// How far the other compound may be away, in words.
    private static let reach = 6

    static func all(in bytes: UnsafeBufferPointer<UInt8>, _ pieces: [Tokeniser.Piece]) -> [Ellipsis] {
        pieces.indices.flatMap { index -> [Ellipsis] in
            guard pieces[index].form == .word else { return [] }
            var found: [Ellipsis] = []
            if endsWithHyphen(bytes, pieces[index]), let compound = following(index, bytes, pieces) {
                found.append(Ellipsis(token: index, compound: compound, isFirstPart: true))
            }
            if beginsWithHyphen(bytes, pieces[index]), let compound = preceding(index, bytes, pieces) {
                found.append(Ellipsis(token: index, compound: compound, isFirstPart: false))
            }
            return found
        }
    }

    private static func following(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ pieces: [Tokeniser.Piece]) -> Int? {
        pieces.indices[(index + 1)...].prefix(reach).first {
            !isConjunction(pieces[$0]) && !endsWithHyphen(bytes, pieces[$0])
        }
    }

    private static func preceding(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ pieces: [Tokeniser.Piece]) -> Int? {
        pieces.indices[..<index].suffix(reach).last {
            !isConjunction(pieces[$0]) && !beginsWithHyphen(bytes, pieces[$0])
        }
    }

    private static func isConjunction(_ piece: Tokeniser.Piece) -> Bool { ["og", "eller", "samt", "såvel", "som"].contains(piece.text) }

    private static func endsWithHyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ piece: Tokeniser.Piece) -> Bool {
        let end = piece.range.upperBound
        guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-") else { return false }
        return [UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "\n")].contains(bytes[end + 1])
    }

    private static func beginsWithHyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ piece: Tokeniser.Piece) -> Bool {
        let start = piece.range.lowerBound
        guard start >= 2, bytes[start - 1] == UInt8(ascii: "-") else { return false }
        return [UInt8(ascii: " "), UInt8(ascii: "\n")].contains(bytes[start - 2])
    }
}
