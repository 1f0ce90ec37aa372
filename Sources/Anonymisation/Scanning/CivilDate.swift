/// What can be a day of the calendar.
enum CivilDate {
    static func isDay(_ day: Int, month: Int) -> Bool {
        (1...12).contains(month) && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    static func isYear(_ year: Int) -> Bool { (1900...2099).contains(year) }

    /// `ddmmyy` at the beginning of a text of digits. In replacement numbers of the register 60 is added to the day.
    static func beginsWithDate(_ digits: some StringProtocol, allowingReplacement: Bool = true) -> Bool {
        let values = digits.utf8.prefix(6).map { Int($0) - 48 }
        guard values.count == 6, values.allSatisfy({ (0...9).contains($0) }) else { return false }
        let day = values[0] * 10 + values[1]
        let month = values[2] * 10 + values[3]
        return isDay(day, month: month) || allowingReplacement && day > 60 && isDay(day - 60, month: month)
    }
}
