/// Names of the Danish municipalities, of parts of the country and of some quarters that are often in the news.
enum DanishPlaces {
    /// Whether a word is one of the names, as it is or with the «s» of the genitive.
    static func isPlace(_ word: String) -> Bool {
        let stem = word.last == "s" ? String(word.dropLast()) : word
        return [word, stem].contains { municipalities.contains($0) || parts.contains($0) }
    }

    private static let municipalities: Set<String> = [
        "Aabenraa", "Aalborg", "Aarhus", "Albertslund", "Allerød", "Assens", "Ballerup", "Billund", "Bornholm", "Brøndby",
        "Brønderslev", "Dragør", "Egedal", "Esbjerg", "Fanø", "Favrskov", "Faxe", "Fredensborg", "Fredericia", "Frederiksberg",
        "Frederikshavn", "Frederikssund", "Furesø", "Faaborg", "Gentofte", "Gladsaxe", "Glostrup", "Greve", "Gribskov",
        "Guldborgsund", "Haderslev", "Halsnæs", "Hedensted", "Helsingør", "Herlev", "Herning", "Hillerød", "Hjørring", "Holbæk",
        "Holstebro", "Horsens", "Hvidovre", "Høje-Taastrup", "Hørsholm", "Ikast", "Ishøj", "Jammerbugt", "Kalundborg",
        "Kerteminde", "Kolding", "København", "Køge", "Langeland", "Lejre", "Lemvig", "Lolland", "Lyngby", "Taarbæk", "Læsø",
        "Mariagerfjord", "Middelfart", "Midtfyn", "Morsø", "Norddjurs", "Nordfyns", "Nordfyn", "Nyborg", "Næstved", "Odder",
        "Odense", "Odsherred", "Randers", "Rebild", "Ringkøbing", "Skjern", "Ringsted", "Roskilde", "Rudersdal", "Rødovre", "Samsø",
        "Silkeborg", "Skanderborg", "Skive", "Slagelse", "Solrød", "Sorø", "Stevns", "Struer", "Svendborg", "Syddjurs",
        "Sønderborg", "Thisted", "Tønder", "Tårnby", "Vallensbæk", "Varde", "Vejen", "Vejle", "Vesthimmerland", "Viborg",
        "Vordingborg", "Ærø",
    ]

    private static let parts: Set<String> = [
        "Danmark", "Jylland", "Nordjylland", "Midtjylland", "Sønderjylland", "Østjylland", "Vestjylland", "Fyn", "Sjælland",
        "Nordsjælland", "Vestsjælland", "Falster", "Hovedstaden", "Syddanmark", "Vestegnen", "Amager", "Nørrebro", "Vesterbro",
        "Østerbro", "Tingbjerg", "Mjølnerparken", "Vollsmose", "Gellerup", "Gellerupparken", "Bispehaven", "Århus", "Ålborg",
        "Høje", "Taastrup", "Christiania",
    ]
}
