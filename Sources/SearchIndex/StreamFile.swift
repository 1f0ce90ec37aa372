internal import DanishText
internal import Foundation

/// A file that grows at its end, hashed as it does.
struct StreamFile: ~Copyable {
    private let handle: FileHandle
    private(set) var length: UInt64 = 0
    private(set) var hash = StableHash()

    init(path: String) throws {
        let created = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard created, let handle = FileHandle(forWritingAtPath: path) else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        self.handle = handle
    }

    mutating func append(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        hash.combine(bytes)
        length += UInt64(bytes.count)
        try handle.write(contentsOf: bytes)
    }

    consuming func close() throws {
        try handle.synchronize()
        try handle.close()
    }
}
