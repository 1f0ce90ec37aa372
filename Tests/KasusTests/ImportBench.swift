import Foundation

/// Benches and files for imports. All names, numbers and addresses are made up.
enum ImportBench {
    /// A corpus with the lists that names are known by.
    static func make() -> Workbench {
        let bench = Workbench()
        try? FileManager.default.copyItem(atPath: Repository.corpus + "/anonymity", toPath: bench.folder + "/Corpus/anonymity")
        bench.write(plan, to: "plan.txt")
        return bench
    }

    static let draft = "Corpus/drafts/plan-for-tidlig-hjaelp.md"
    /// What nobody may read any more.
    static let secrets = ["Mette", "Sørensen", "12 34 56 78", "mette@nordby.dk", "Fatima", "Hansen"]

    static let plan = """
        Plan for tidlig hjælp
        Planen er til alle, der arbejder med børn og unge i kommunen, og den gælder fra næste år.
        Samtaler
        En samtale er et tilbud til den unge og familien, og den er frivillig for dem begge.
        - Forældrene er med.
        - Skolen kan være med.
        Kontakt
        Ring til Mette Sørensen, telefon 12 34 56 78, eller skriv til mette@nordby.dk, hvis I er i tvivl.
        Kommunen prøver også Zorbafixen, og det er det første år, at nogen gør det her.
        """

    static let table = """
        extremism;Situation;Køn;Under/over 18;sign;Titel;Baggrund;intervention
        islamist;returned|online;Mand;under_18;n.s8;"Et brev i ""den forkerte"" postkasse";"Han bor i Nordby med
        sin søster Fatima Hansen, tlf. 12 34 56 78.";mentor_special|internship
        Ekstrem islamisme;;kvinde;over_18;;;;

        """

    static func read(_ bench: Workbench, _ path: String = draft) throws -> String {
        try String(contentsOfFile: bench.folder + "/" + path, encoding: .utf8)
    }

    static func drafts(_ bench: Workbench) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: bench.folder + "/Corpus/drafts")) ?? []).sorted()
    }

    /// A page with one line at each place, in a file that readers put in order.
    static func pdf(_ lines: [(text: String, top: Int)]) -> String {
        let content = lines.map { "BT /F1 11 Tf 70 \(842 - $0.top) Td (\($0.text)) Tj ET" }.joined(separator: "\n")
        return """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
            4 0 obj<</Length \(content.utf8.count)>>
            stream
            \(content)
            endstream
            endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
            trailer<</Root 1 0 R>>
            """
    }
}
