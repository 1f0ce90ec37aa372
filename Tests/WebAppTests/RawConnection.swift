import Foundation
import Glibc

/// A connection on which a test may send what no well-behaved client would.
final class RawConnection {
    private let descriptor: Int32

    /// Throws where nobody listens.
    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard code == 0 else { throw POSIXError(.ECONNREFUSED) }
        // A test that waits for what never comes ends with what came till then.
        var timeout = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    @discardableResult func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// Everything that comes after one well-formed request on a connection of its own.
    static func answer(_ port: Int, _ line: String, _ json: String = "") async throws -> String {
        let connection = try RawConnection(port: port)
        connection.send(
            "\(line) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(json.utf8.count)\r\n\r\n\(json)")
        return await connection.answers(.max)
    }

    /// What comes until so many answers have begun, or the other end closes. Waits on a thread of its own: the server that
    /// is asked may run in this process, and needs the threads that tests run on.
    func answers(_ count: Int) async -> String {
        let descriptor = descriptor
        let text = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Self.received(from: descriptor, answers: count)) }
        }
        // The connection stays open until all is there.
        return withExtendedLifetime(self) { text }
    }

    private static func received(from descriptor: Int32, answers count: Int) -> String {
        var text = ""
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while text.components(separatedBy: "HTTP/1.1 ").count <= count || !text.contains("\r\n\r\n") {
            let received = recv(descriptor, &buffer, buffer.count, 0)
            guard received > 0 else { break }
            text += String(decoding: buffer[..<received], as: UTF8.self)
        }
        return text
    }
}
