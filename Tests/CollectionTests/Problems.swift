import Testing

/// Fails with one line for each problem, so that an editor sees all of them in one run.
func expectNone(_ problems: [String], at place: SourceLocation = #_sourceLocation) {
    guard !problems.isEmpty else { return }
    Issue.record("\(problems.count):\n\(problems.joined(separator: "\n"))", sourceLocation: place)
}

extension String {
    /// Words as a reader counts them: what stands between spaces and holds a letter or a digit.
    var wordCount: Int {
        split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
