import DocumentTools
import Testing

@Suite struct `How does a tool of the system run` {
    private let cat = ExternalTool(name: "cat", package: "coreutils")

    @Test func `Bytes go in and come out as they are`() async throws {
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try await cat.run([], input: bytes) == bytes)
        #expect(try await cat.run([]) == [])
    }

    @Test func `A tool that is missing is named, with the package that brings it`() async {
        let tool = ExternalTool(name: "no-such-tool-of-anybody", package: "no-such-package")
        #expect(await !tool.isInstalled())
        await #expect(throws: ToolProblem.missing(tool)) { try await tool.run([]) }
    }

    @Test func `A tool that fails is told with its exit code`() async {
        let tool = ExternalTool(name: "false", package: "coreutils")
        await #expect(throws: ToolProblem.failed(tool, code: 1)) { try await tool.run([]) }
    }

    @Test func `A tool that takes too long is ended`() async {
        let tool = ExternalTool(name: "sleep", package: "coreutils")
        await #expect(throws: ToolProblem.tookTooLong(tool)) { try await tool.run(["600"], timeout: .milliseconds(200)) }
    }

    @Test func `More output than wanted is an error, not a full memory`() async {
        let tool = ExternalTool(name: "yes", package: "coreutils")
        await #expect(throws: ToolProblem.self) { try await tool.run([], timeout: .seconds(20), outputLimit: 100_000) }
    }
}

@Suite struct `What do the tools make of HTML` {
    private let html =
        "<!DOCTYPE html><html lang=\"da\"><head><title>Prøve</title></head><body><h1>Én</h1><h2>To</h2><p>Æøå</p></body></html>"

    /// A test without its tool says so.
    private func isThere(_ tool: ExternalTool) async -> Bool {
        let isThere = await tool.isInstalled()
        if !isThere { print("skipped: there is no '\(tool.name)' here; the package '\(tool.package)' brings it") }
        return isThere
    }

    @Test(arguments: Pandoc.Format.allCases) func `Pandoc makes a document of another program`(_ format: Pandoc.Format) async throws {
        guard await isThere(Pandoc.tool) else { return }
        // All three are zip archives.
        #expect(try await Pandoc.document(fromHTML: html, as: format).starts(with: [0x50, 0x4B, 0x03, 0x04]))
    }

    @Test func `WeasyPrint makes a PDF`() async throws {
        guard await isThere(Weasyprint.tool) else { return }
        #expect(try await Weasyprint.pdf(fromHTML: html).starts(with: Array("%PDF-".utf8)))
    }
}
