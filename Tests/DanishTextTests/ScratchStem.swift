import DanishText
import Foundation
import Testing
@Suite struct ScratchStemTests {
    @Test func `stems`() throws {
        guard let path = ProcessInfo.processInfo.environment["KASUS_STEMS"] else { return }
        let analyser = try Analyser(nil)
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let terms = try analyser.tokens(of: String(line)).map(\.term)
            print("@ \(line) \(terms.joined(separator: " "))")
        }
    }
}
