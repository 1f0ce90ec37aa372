import Glibc

/// The picture of a program's memory that the system writes when it crashes.
enum CoreFiles {
    /// Asks for none: what somebody typed would stand in it.
    static func forbid() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}
