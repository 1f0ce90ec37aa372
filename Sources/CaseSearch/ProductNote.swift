public import KnowledgeModel

/// What an answer says of itself, wherever and in whatever form it is shown.
public enum ProductNote {
    /// What chosen cases may not be read as.
    public static let notRepresentative = Label(
        da:
            "Sagerne er valgt, fordi de ligner eller gør forskellen tydelig. De er ikke repræsentative og siger intet om, hvordan det vil gå.",
        en: "The cases are chosen for being alike, or for making a difference clear. They are not representative and predict nothing.")
    /// What signs may not be read as.
    public static let noChecklist = Label(
        da: "Tegn er ingen tjekliste. De kan ikke tælles sammen, og hvert af dem kan have andre forklaringer.",
        en: "Signs are no checklist. They cannot be added up, and each of them may have other explanations.")
    /// What lists of offers may not be read as.
    public static let noSuccessRates = Label(
        da: "Kortet viser, hvad andre har brugt, og i hvilken rækkefølge. Det viser ikke, hvad der virker.",
        en: "The map shows what others used, and in which order. It does not show what works.")
    /// What is said of laws may have changed since.
    public static let lawsChange = Label(
        da: "Lovgrundlaget er, som kilderne gengiver det i de nævnte år. Love ændres: slå dem op, før I henviser til dem.",
        en: "The legal basis is as the sources give it in the years named. Laws change: look them up before you refer to them.")
    /// The way back to people, where an answer has no contacts of its own.
    public static let whereToTurn = Label(
        da:
            "Kilder, sider og år står ved hvert opslag (kasus show ID). Tal med jeres infohus-tovholder; hotlinen og numrene finder I med «kasus search hotline». Fare nu: 112.",
        en:
            "Sources, pages and years stand with each entry (kasus show ID). Talk to your infohus coordinator; 'kasus search hotline' finds the hotline and the numbers. Danger now: 112."
    )
    /// Whom an answer is never about.
    public static let noPersons = Label(
        da: "Kasus ved intet om enkeltpersoner og vurderer ingen. Det, I skrev, er ikke gemt.",
        en: "Kasus knows nothing of single persons and assesses none. What you wrote is not kept.")
    /// All that stands on a consultation.
    public static let consultation = [notRepresentative, noChecklist, noSuccessRates, lawsChange, noPersons]
}
