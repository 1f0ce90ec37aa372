internal import Foundation

/// Lets one build at a time work in an index folder. The system releases it with the process, however that ends.
struct BuildLock: ~Copyable {
    private let descriptor: Int32

    init(_ folder: IndexFolder) throws(IndexProblem) {
        descriptor = open(folder.lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .beingBuilt
        }
    }

    deinit { close(descriptor) }
}
