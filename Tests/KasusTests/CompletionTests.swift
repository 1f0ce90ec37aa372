import Foundation
import Testing

@Suite struct CompletionTests {
    @Test(arguments: ["bash", "zsh", "fish"])
    func `A shell gets a script that knows every command`(_ shell: String) throws {
        let run = try Workbench.shared.run("--generate-completion-script", shell)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        for command in ["search", "show", "signs", "overview", "index", "check", "new", "analyse", "evaluate"] {
            #expect(run.output.contains(command))
        }
        for option in ["filter", "corpus", "language"] { #expect(run.output.contains(option)) }
    }

    @Test func `Bash reads its script`() throws {
        let line = #"source <("$KASUS" --generate-completion-script bash) && complete -p kasus"#
        let run = try Workbench.shared.bash(line)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.hasSuffix(" kasus\n"))
    }

    @Test func `Bash completes commands, options and formats`() throws {
        func completed(_ words: String...) throws -> [Substring] {
            let previous = words.dropLast().last ?? ""
            let list = words.map { "'\($0)'" }.joined(separator: " ")
            let line = #"""
                source <("$KASUS" --generate-completion-script bash)
                kasus() { "$KASUS" "$@"; }
                COMP_WORDS=(\#(list)); COMP_CWORD=\#(words.count - 1)
                COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
                _kasus kasus "\#(words.last ?? "")" "\#(previous)"
                printf '%s\n' "${COMPREPLY[@]}"
                """#
            return try Workbench.shared.bash(line).output.split(separator: "\n")
        }
        #expect(try completed("kasus", "se") == ["search", "serve"])
        #expect(try completed("kasus", "search", "--fi").contains("--filter"))
        #expect(try Set(completed("kasus", "search", "--format", "")) == ["text", "json", "csv", "markdown", "html"])
    }
}
