import ArgumentParser
import Glibc

/// Where text goes: whether somebody watches, how wide it is, and how a run of text is set off.
struct Terminal {
    let descriptor: Int32
    let isTerminal: Bool
    let style: Style

    static let output = Terminal(descriptor: 1)
    static let error = Terminal(descriptor: 2)

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        // Colour only on a terminal, and not against the user's wish (no-color.org).
        style = Style(isOn: isTerminal && Environment.value("NO_COLOR").isEmpty && Environment.value("TERM") != "dumb")
    }

    /// Columns; 80 where nobody watches, and never wider than reads well.
    var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return max(40, min(Int(size.ws_col), 100))
    }

    /// Writes all of the text. Data that nobody reads any more (a closed pipe) ends the program quietly; an answer that
    /// cannot be written (a full disk) ends it with a message.
    func write(_ text: String) {
        write(Array(text.utf8))
    }

    func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var done = 0
            while done < bytes.count {
                let written = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
                if written < 0, errno != EINTR { return giveUp(because: errno) }
                done += max(0, written)
            }
        }
    }
}

extension Terminal {
    private func giveUp(because error: Int32) {
        guard descriptor == Terminal.output.descriptor, error != EPIPE else { return }
        let why = String(cString: strerror(error))
        Terminal.error.write(
            "kasus: " + say(da: "svaret kunne ikke skrives (\(why))", en: "the answer could not be written (\(why))") + "\n")
        Kasus.exit(withError: ExitCode.ourFault)
    }
}

/// Marks runs of text with the terminal's codes, or leaves them plain.
struct Style {
    let isOn: Bool

    func bold(_ text: String) -> String { marked(text, "1") }
    func dim(_ text: String) -> String { marked(text, "2") }
    func heading(_ text: String) -> String { marked(text, "1;4") }
    /// A word that was searched for.
    func match(_ text: String) -> String { marked(text, "1;33") }
    /// A word that was searched for: without colour between asterisks, so that it can still be seen.
    func found(_ text: String) -> String { isOn ? match(text) : "*\(text)*" }

    private func marked(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
