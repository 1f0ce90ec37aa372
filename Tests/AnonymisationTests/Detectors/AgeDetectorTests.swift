import Testing

@Suite struct Ages {
    @Test(arguments: [
        "En {age|14-årig} dreng.", "En {age|14 årig} dreng.", "En {age|14årig} dreng.", "En {age|fjortenårig} pige.",
        "Den {age|15-årige} dreng.",
        "Det er en dreng på {age|14}.", "Det er en dreng på {age|14 år}.", "Drengen ({age|14}) var der.", "Drengen, {age|14 år}, var der.",
        "Han er {age|16} og bor alene.", "Han er {age|16 år}.", "Hun fyldte {age|fjorten}.", "Han er {age|seksten år gammel}.",
        "Alder: {age|14}", "Hun er født i {age|2007}.", "Han er årgang {age|2008}.", "Barnet er {age|8 måneder gammelt}.",
        "Som {age|15-årig} rejste han.", "Han fylder {age|18} i maj.", "Så bliver hun {age|15}.",
        "Hun er {nationality|syrer}, {age|41 år}, og vred.", "Han er {nationality|somalisk} statsborger og {age|32 år}.",
        "{name|Karim} har fødselsdag og fylder {age|16}.",
        "Mor har en baby på {age|7 måneder}.", "{name|Karim}, {age|17}, og {name|Amina}, {age|12}, er søskende.",
    ])
    func `An exact age is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Tilbuddet er for unge mellem 15 og 25 år.", "De 15-17-årige er flest.", "Unge over 18 år kan søge.",
        "Borgeren skal være fyldt 18 år.",
        "Forløbet varede i to år.", "En 3-årig aftale blev indgået.", "Strafferammen er 16 år.", "Det er 14 år siden.",
        "For de 15-årige gælder andet.",
        "13- til 15-årige elever deltog.", "Et mangeårigt samarbejde.", "De var 14 i gruppen.", "Der er 12 elever.",
        "Når hun fylder 18 år, ophører det.", "Da han fyldte 18, flyttede han.", "Rapporten fylder 40 sider.",
        "Klubben fylder 10 år i maj.", "Forløbene er på 1 og 2 år.", "Et forløb for drengen på seks måneder.",
        "Han er en af fire.",
    ])
    func `Spans, groups, durations and the border at 18 are free`(_ text: String) { expect(text) }

    @Test func `An age becomes the word for its span`() {
        #expect(Shipped.scrubbed("En 14-årig dreng.") == "En [alder: teenager] dreng.")
        #expect(Shipped.scrubbed("Hun er 45.") == "Hun er [alder: voksen over 40].")
        #expect(Shipped.scrubbed("Hun er født i 2007.") == "Hun er født i [alder].")
    }
}

@Suite struct `School classes` {
    @Test(arguments: [
        "Han går i {class|8.b}.", "Han går i {class|8. b} nu.", "Elever i {class|7. A} er urolige.", "Min datter går i {class|7c}.",
        "Klasse {class|9c} er splittet.",
        "Forældre til {class|8.B}-klassen.", "jeg er lærer for {class|9y} i år", "Eleven ({class|8.x}) gik.",
    ])
    func `A class with its letter is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Han går i 8. klasse.", "Det følger af § 12 b.", "Se bilag 3.b.", "Se figur 4.a og tabel 2.b.", "Hun går i 2.g.",
        "Forløbet er for 7.-9. klasse.", "Stk. 2.b gælder.",
    ])
    func `Grades, sections and annexes are none`(_ text: String) { expect(text) }
}
