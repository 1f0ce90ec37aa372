internal import Foundation

/// Which build served when somebody looked: two marks differ if another was switched to in between.
public struct SwitchMark: Sendable, Equatable {
    let inode: UInt
    let seconds: Int
    let nanoseconds: Int
}

extension IndexFolder {
    /// Costs one call of the system, so that a server can look before each question. `nil` where nothing serves.
    public func switchMark() -> SwitchMark? {
        var status = stat()
        guard stat(stubPath, &status) == 0 else { return nil }
        return SwitchMark(inode: UInt(status.st_ino), seconds: Int(status.st_ctim.tv_sec), nanoseconds: Int(status.st_ctim.tv_nsec))
    }
}
