import CaseSearch
import KnowledgeModel

/// What comes before an answer in a terminal, where the question tells of a danger now.
struct AlertText {
    let language: Language
    let terminal: Terminal

    func blocks(_ alerts: [ReadConcern.Alert]) -> [String] {
        alerts.map { alert in
            TextLayout(width: terminal.width).wrapped(terminal.style.bold(alert.label[language] + ".") + " " + alert.advice[language])
        }
    }
}
