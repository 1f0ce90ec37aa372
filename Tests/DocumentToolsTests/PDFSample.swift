import Foundation

/// A PDF made by hand: words in Helvetica at places that a test chooses, counted from the upper left corner of a page of A4.
struct PDFSample {
    struct Words {
        let text: String
        let left: Double
        let top: Double
        var size = 11.0
    }

    var pages: [[Words]] = []
    /// Further keys of the trailer.
    var trailer = ""

    /// Lines below each other.
    static func lines(_ texts: [String], left: Double = 70, top: Double, size: Double = 11) -> [Words] {
        texts.enumerated().map { Words(text: $1, left: left, top: top + Double($0) * size * 1.3, size: size) }
    }

    var bytes: [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
        var kids: [String] = []
        for page in pages {
            let content = page.map { "BT /F1 \($0.size) Tf \($0.left) \(842 - $0.top) Td (\(Self.escaped($0.text))) Tj ET" }.joined(
                separator: "\n")
            let length = content.data(using: .windowsCP1252)?.count ?? 0
            objects.append("<</Length \(length)>>\nstream\n\(content)\nendstream")
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(objects.count) 0 R/Resources<</Font<</F1 3 0 R>>>>>>")
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<</Type/Pages/Kids[\(kids.joined(separator: " "))]/Count \(kids.count)>>"
        var data = Data("%PDF-1.4\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(data.count)
            data.append("\(index + 1) 0 obj\n\(object)\nendobj\n".data(using: .windowsCP1252) ?? Data())
        }
        let start = data.count
        data.append(Data("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8))
        for place in places { data.append(Data((String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n").utf8)) }
        data.append(Data("trailer\n<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n".utf8))
        return [UInt8](data)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
    }
}
