/// A bar on standard error that grows while work is done; nothing where nobody watches.
struct ProgressBar: Sendable {
    let label: String
    let total: Int
    private let width = 30

    init(label: String, total: Int) {
        self.label = label
        self.total = max(1, total)
    }

    func show(_ done: Int) {
        guard Terminal.error.isTerminal else { return }
        let filled = min(width, done * width / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        Terminal.error.write("\r\(label) \(bar) \(done)/\(total)")
    }

    func clear() {
        guard Terminal.error.isTerminal else { return }
        Terminal.error.write("\r\u{1B}[K")
    }
}
