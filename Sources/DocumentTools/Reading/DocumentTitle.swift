/// What a document is called.
enum DocumentTitle {
    /// What its properties say, where that is a title; else its largest heading at the beginning.
    static func best(metadata: String?, blocks: [DocumentText.Block]) -> String? {
        let first = blocks.first?.pages?.lowerBound
        let beginning = first == nil ? blocks.prefix(20) : blocks.prefix { $0.pages?.lowerBound == first }
        if let metadata = metadata?.squeezed, isTitle(metadata) { return metadata }
        var best: (text: String, level: Int)?
        for block in beginning {
            if case .heading(let level) = block.kind, level < best?.level ?? .max { best = (block.text, level) }
        }
        return best?.text
    }

    /// Writing programs put file names and their own name there.
    private static func isTitle(_ text: String) -> Bool {
        let lower = text.lowercased()
        let isFileName = lower.contains(/\.(?:docx?|odt|pdf|pptx?|rtf|indd|txt|html?)$/) || lower.contains("_") || lower.contains("\\")
        let isProgram = ["microsoft word", "powerpoint", "untitled", "unavngivet", "dokument", "document"].contains { lower.hasPrefix($0) }
        return !isFileName && !isProgram && text.wordCount >= 2 && text.count <= 200
    }
}
