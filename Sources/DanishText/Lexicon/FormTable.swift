/// All forms of a dictionary, merged and sorted into buckets: the lexicon before it is written.
struct FormTable {
    struct Form {
        let hash: UInt64
        var traits: FormTraits
        /// The lemmas of all its readings, in the order of the dictionary.
        var lemmas: [UInt32]
        var modifierFamily = 0
        var headFamily = 0
    }

    private(set) var forms: [Form] = []
    /// Where the forms of each bucket begin.
    private(set) var starts: [UInt32] = []
    let lemmas: [Letters]

    init(_ collector: FormCollector) {
        lemmas = collector.lemmas
        merge(collector.readings)
        countFamilies()
    }

    func index(of hash: UInt64) -> Int? {
        let bucket = LexiconLayout.bucket(of: hash)
        for index in Int(starts[bucket])..<Int(starts[bucket + 1]) where forms[index].hash == hash { return index }
        return nil
    }

    private mutating func merge(_ readings: [FormCollector.Reading]) {
        // Readings by bucket, in their order: a counting sort.
        var starts = [UInt32](repeating: 0, count: LexiconLayout.bucketCount + 1)
        for reading in readings { starts[LexiconLayout.bucket(of: reading.hash) + 1] += 1 }
        for bucket in 0..<LexiconLayout.bucketCount { starts[bucket + 1] += starts[bucket] }
        var next = starts
        var order = [UInt32](repeating: 0, count: readings.count)
        for (number, reading) in readings.enumerated() {
            let bucket = LexiconLayout.bucket(of: reading.hash)
            order[Int(next[bucket])] = UInt32(number)
            next[bucket] += 1
        }
        forms.reserveCapacity(readings.count)
        self.starts.reserveCapacity(LexiconLayout.bucketCount + 1)
        for bucket in 0..<LexiconLayout.bucketCount {
            let first = forms.count
            self.starts.append(UInt32(first))
            for place in Int(starts[bucket])..<Int(starts[bucket + 1]) { add(readings[Int(order[place])], after: first) }
        }
        self.starts.append(UInt32(forms.count))
    }

    private mutating func add(_ reading: FormCollector.Reading, after first: Int) {
        for index in first..<forms.count where forms[index].hash == reading.hash {
            // A form with a regular reading of its own is irregular in none.
            let isRegular = !forms[index].traits.contains(.irregular) && forms[index].traits.contains(.word)
            let addsRegular = !reading.traits.contains(.irregular) && reading.traits.contains(.word)
            forms[index].traits.formUnion(reading.traits)
            if isRegular || addsRegular { forms[index].traits.remove(.irregular) }
            if !forms[index].lemmas.contains(reading.lemma) { forms[index].lemmas.append(reading.lemma) }
            return
        }
        forms.append(Form(hash: reading.hash, traits: reading.traits, lemmas: [reading.lemma]))
    }

    // MARK: Families

    /// Counts for each form in how many of the dictionary's own words it is a first part, and in how many the last.
    private mutating func countFamilies() {
        for word in lemmas where word.count >= 5 && word.isPlain && !word.isCapitalised { countParts(of: word.bytes) }
        // An inflected head is as usual as its lemma: *samtalerne* as *samtale*.
        let own = forms.map(\.headFamily)
        for index in forms.indices where forms[index].traits.contains(.head) {
            for lemma in forms[index].lemmas {
                guard let of = self.index(of: LetterHash.of(lemmas[Int(lemma)].bytes)) else { continue }
                forms[index].headFamily = max(forms[index].headFamily, own[of])
            }
        }
    }

    private mutating func countParts(of word: [UInt8]) {
        var prefix = LetterHash()
        prefix.combine(word[0])
        for cut in 2..<(word.count - 2) {
            prefix.combine(word[cut - 1])
            guard let first = index(of: prefix.mixed), forms[first].traits.contains(.modifier),
                let last = index(of: LetterHash.of(word[cut...])), forms[last].traits.contains(.head)
            else { continue }
            forms[first].modifierFamily += 1
            forms[last].headFamily += 1
        }
    }
}
