/// The JSON of `kasus import`: what became of each file. Holds no word that was removed.
public struct ImportResponse: Encodable {
    let files: [File]

    public init(files: [File]) {
        self.files = files
    }

    public struct File: Encodable {
        let file: String
        let drafts: [Draft]
        /// `nil` for a form without pages.
        let pages: Int?
        let removed: [Count]
        let marked: [Count]
        let notes: [String]
        /// What is wrong with a table.
        let problems: [CheckResponse.Finding]
        /// Why nothing came of it; absent where all went well.
        let error: String?

        public init(
            file: String, drafts: [Draft], pages: Int?, removed: [Count], marked: [Count], notes: [String],
            problems: [CheckResponse.Finding], error: String?
        ) {
            self.file = file
            self.drafts = drafts
            self.pages = pages
            self.removed = removed
            self.marked = marked
            self.notes = notes
            self.problems = problems
            self.error = error
        }
    }

    public struct Draft: Encodable {
        let id: String
        let kind: String
        let title: String
        let path: String
        let sections: Int

        public init(id: String, kind: String, title: String, path: String, sections: Int) {
            self.id = id
            self.kind = kind
            self.title = title
            self.path = path
            self.sections = sections
        }
    }

    public struct Count: Encodable {
        let kind: String
        let count: Int

        public init(kind: String, count: Int) {
            self.kind = kind
            self.count = count
        }
    }
}
