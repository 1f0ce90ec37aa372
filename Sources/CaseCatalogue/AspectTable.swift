/// Which case of the collection shows which aspect, looked up once.
struct AspectTable {
    let aspects: [Aspect]
    /// The numbers of those that the criteria ask for: single values first, then pairs.
    let asked: [Int]
    /// For each pair, the numbers of its two values; nothing for a single value.
    let parts: [[Int]]
    private let numbers: [Aspect: Int]
    /// By aspect and by case.
    private let shown: [[Bool]]

    /// - Parameter more: aspects that are looked up though no criterion asks for them.
    init(_ universe: CoverageUniverse, _ more: [Aspect], _ values: [HeldValues]) {
        let groups = universe.criteria.flatMap(\.groups)
        let asked = (groups.filter { !$0.isPair } + groups.filter(\.isPair)).flatMap(\.aspects)
        let singles = asked.filter(\.isPair).flatMap { $0.parts.map { Aspect(parts: [$0]) } }
        var aspects: [Aspect] = []
        var numbers: [Aspect: Int] = [:]
        for aspect in asked + singles + more where numbers[aspect] == nil {
            numbers[aspect] = aspects.count
            aspects.append(aspect)
        }
        self.aspects = aspects
        self.numbers = numbers
        self.asked = Array(0..<Set(asked).count)
        parts = aspects.map { aspect in aspect.isPair ? aspect.parts.compactMap { numbers[Aspect(parts: [$0])] } : [] }
        shown = aspects.map { aspect in values.map(aspect.isShown) }
    }

    /// The number of an aspect that the criteria or a quota name.
    func number(of aspect: Aspect) -> Int { numbers[aspect] ?? 0 }

    func shows(_ place: Int, _ aspect: Int) -> Bool { shown[aspect][place] }

    func count(_ aspect: Int, in places: some Sequence<Int>) -> Int { places.reduce(0) { shown[aspect][$1] ? $0 + 1 : $0 } }
}
