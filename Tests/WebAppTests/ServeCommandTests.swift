import Foundation
import Testing

/// The program as people start it.
@Suite struct ServeCommandTests {
    private let index = ServedIndex.shared.path

    @Test(
        arguments: [
            ["--host", "0.0.0.0"], ["--host", "::"], ["--host", "192.0.2.1", "--token-file", "t"],
            ["--host", "192.0.2.1", "--tls-certificate", "c", "--tls-key", "k"],
        ])
    func `Where others could reach it unprotected, it does not start and says why`(_ arguments: [String]) {
        let run = Program.run(["--index", index, "serve", "--port", "0"] + arguments)
        #expect(run.code == 64)
        #expect(run.errors.contains("--behind-proxy"))
        #expect(run.output.isEmpty)
    }

    @Test(
        arguments: [
            (["--tls-certificate", "/nowhere.pem", "--tls-key", "/nowhere.pem"], 66), (["--token-file", "/nowhere"], 66),
            (["--token-file", "/dev/null"], 66), (["--tls-key", "k"], 64), (["--port", "70000"], 64), (["--rate-limit", "-1"], 64),
        ] as [([String], Int32)])
    func `What is not as it should be is said before anything is served`(_ arguments: [String], _ code: Int32) {
        let run = Program.run(["--index", index, "serve", "--port", "0"] + arguments)
        #expect(run.code == code)
        #expect(!run.errors.isEmpty)
    }

    @Test func `A port that is taken is said`() async throws {
        let first = try RunningProgram(["--index", index, "serve", "--port", "0"])
        let port = try #require(try await first.port())
        let second = Program.run(["--index", index, "serve", "--port", "\(port)"])
        #expect(second.code == 69)
        #expect(second.errors.contains("lytte"))
        #expect(first.end(bySignal: SIGTERM).code == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `Asked to end, it ends without a fuss`(_ signal: Int32) async throws {
        let server = try RunningProgram(["--index", index, "serve", "--port", "0"])
        let port = try #require(try await server.port())
        let connection = try RawConnection(port: port)
        connection.send("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let answer = await connection.answers(1)
        #expect(answer.hasPrefix("HTTP/1.1 200"))
        let end = server.end(bySignal: signal)
        #expect(end.code == 0)
        #expect(end.output.isEmpty)
    }

    /// Whatever is asked, right or wrong, leaves no trace in what the process writes or in its index.
    @Test func `A question stands nowhere afterwards`() async throws {
        let own = ServedIndex()
        try own.copyShared()
        let server = try RunningProgram(["--index", own.path, "serve", "--port", "0", "--request-log", "--metrics"])
        let port = try #require(try await server.port())
        let planted = "xylofonsekret"
        let bodies = [
            #"{"text": "\#(planted) mentor"}"#, #"{"text": 1, "\#(planted)": 2}"#, #"{"filters": {"\#(planted)": ["\#(planted)"]}}"#,
            #"{"filters": {"kind": ["\#(planted)"]}}"#, "{\(planted)", #"{"id": "\#(planted)"}"#,
        ]
        for path in ["search", "similar", "consult"] {
            for body in bodies {
                let connection = try RawConnection(port: port)
                connection.send(
                    "POST /api/v1/\(path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "User-Agent: \(planted)\r\nReferer: http://localhost/\(planted)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                )
                let answer = await connection.answers(1)
                #expect(answer.hasPrefix("HTTP/1.1 "))
            }
        }
        for line in ["GET /\(planted)", "GET /api/v1/search?q=\(planted)", "\(planted.uppercased()) /", "GET /api/v1/entries/\(planted)"] {
            let connection = try RawConnection(port: port)
            connection.send("\(line) HTTP/1.1\r\nHost: localhost\r\n\r\n")
            _ = await connection.answers(1)
        }
        let connection = try RawConnection(port: port)
        connection.send("GET /api/v1/metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let metrics = await connection.answers(1).lowercased()
        #expect(metrics.contains("kasus_request_duration_seconds_count{method=\"post\",route=\"/api/v1/search\",status=\"200\"}"))
        #expect(!metrics.contains(planted))
        let end = server.end(bySignal: SIGTERM)
        #expect(end.errors.contains("POST /api/v1/search 200"))
        for text in [end.output, end.errors] { #expect(!text.lowercased().contains(planted)) }
        for file in try FileManager.default.subpathsOfDirectory(atPath: own.path) {
            let bytes = FileManager.default.contents(atPath: own.path + "/" + file) ?? Data()
            #expect(bytes.range(of: Data(planted.utf8)) == nil, "\(file)")
        }
    }
}
