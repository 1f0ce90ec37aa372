// The floor under the benchmark: what C++ needs for the same work on the same index.
//
//   floor search BUILD QUESTIONS     posting lists into bitsets, facet counts, top ten, snippets
//   floor or BUILD QUESTIONS         a long text as the OR of all its words, top ten
//   floor parser BUILD QUERIES       Xapian's QueryParser with the Danish stemmer: the ids of the first ten entries of each
//                                    query (lines of id and text, separated by a tab)
//   floor spies SPYINDEX QUESTIONS   Xapian alone: top ten and one value-splitting spy for each facet
//   floor dump BUILD FILE            writes the index's terms and facet values to a file (not timed)
//   floor build FILE FOLDER WHOLE|SHARDS   two processes write them to databases, which are joined (timed)
//
// QUESTIONS: lines of class, filter values (numbers), text, terms, separated by tabs. Times in microseconds.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unordered_map>
#include <unordered_set>
#include <vector>
#include <xapian.h>

using Clock = std::chrono::steady_clock;
using Bits = std::vector<uint64_t>;

// MARK: The index, as Sources/SearchIndex/EntryMapLayout.swift lays it out

struct Mapped {
    const char *data = nullptr;
    size_t size = 0;
    explicit Mapped(const std::string &path) {
        int fd = open(path.c_str(), O_RDONLY);
        struct stat status;
        if (fd < 0 || fstat(fd, &status) != 0) throw std::runtime_error("cannot open " + path);
        size = size_t(status.st_size);
        data = static_cast<const char *>(mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0));
        close(fd);
    }
    template <typename T> T at(size_t offset) const {
        T value;
        std::memcpy(&value, data + offset, sizeof value);
        return value;
    }
};

struct Index {
    enum Part { pool, facets, values, bitsets, entries, ownValues, passages, passageEntries };
    Mapped map, text, marks;
    std::vector<size_t> start, length;
    size_t entryCount, passageCount, valueCount, facetCount, words;

    explicit Index(const std::string &build)
        : map(build + "/entries.map"), text(build + "/passages.text"), marks(build + "/passages.marks") {
        const auto count = map.at<uint32_t>(12);
        for (uint32_t part = 0; part < count; ++part) {
            start.push_back(map.at<uint64_t>(16 + part * 16));
            length.push_back(map.at<uint64_t>(24 + part * 16));
        }
        entryCount = length[entries] / 72;
        passageCount = length[passages] / 40;
        valueCount = length[values] / 24;
        facetCount = length[facets] / 32;
        words = (entryCount + 63) / 64;
    }
    const uint64_t *bitset(size_t value) const {
        return reinterpret_cast<const uint64_t *>(map.data + start[bitsets]) + value * words;
    }
    const uint32_t *entryOfPassage() const { return reinterpret_cast<const uint32_t *>(map.data + start[passageEntries]); }
    uint32_t entryNumber(size_t entry, size_t offset) const { return map.at<uint32_t>(start[entries] + entry * 72 + offset); }
    uint32_t firstPassage(size_t entry) const { return entryNumber(entry, 40); }
    uint32_t passagesOf(size_t entry) const { return entryNumber(entry, 44); }
    uint32_t facetFirst(size_t facet) const { return map.at<uint32_t>(start[facets] + facet * 32 + 24); }
    uint32_t facetSize(size_t facet) const { return map.at<uint32_t>(start[facets] + facet * 32 + 28); }
    std::string string(Part part, size_t row, size_t rowLength, size_t offset) const {
        const size_t place = start[part] + row * rowLength + offset;
        return std::string(map.data + start[pool] + map.at<uint32_t>(place), map.at<uint32_t>(place + 4));
    }
    std::string valueID(size_t value) const { return string(values, value, 24, 0); }
    std::vector<uint32_t> valuesOf(size_t entry) const {
        std::vector<uint32_t> own(entryNumber(entry, 52));
        std::memcpy(own.data(), map.data + start[ownValues] + entryNumber(entry, 48) * 4, own.size() * 4);
        return own;
    }
};

// MARK: Questions

struct Question {
    std::string kind;
    std::vector<uint32_t> filters;
    std::vector<std::string> terms;
};

std::vector<Question> readQuestions(const std::string &path) {
    std::ifstream file(path);
    std::vector<Question> questions;
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string kind, filters, text, terms, item;
        std::getline(fields, kind, '\t');
        std::getline(fields, filters, '\t');
        std::getline(fields, text, '\t');
        std::getline(fields, terms, '\t');
        Question question{kind, {}, {}};
        std::istringstream numbers(filters);
        while (std::getline(numbers, item, ',')) question.filters.push_back(uint32_t(std::stoul(item)));
        std::istringstream names(terms);
        while (names >> item) question.terms.push_back(item);
        questions.push_back(question);
    }
    return questions;
}

// MARK: Bitsets

#if defined(__x86_64__)
__attribute__((target_clones("popcnt", "default")))
#endif
size_t shared(const uint64_t *a, const uint64_t *b, size_t words) {
    size_t count = 0;
    for (size_t i = 0; i < words; ++i) count += size_t(__builtin_popcountll(a[i] & b[i]));
    return count;
}

class BitsetSource : public Xapian::PostingSource {
    const Bits &bits;
    size_t count, place = 0, size;
    void seek(size_t from) {
        if (from < size) {
            size_t word = from / 64;
            uint64_t rest = bits[word] & (~uint64_t(0) << (from % 64));
            while (rest == 0 && ++word < bits.size()) rest = bits[word];
            if (rest != 0) {
                place = word * 64 + size_t(__builtin_ctzll(rest)) + 1;
                return;
            }
        }
        place = size + 1;
    }

  public:
    BitsetSource(const Bits &bits, size_t size) : bits(bits), count(shared(bits.data(), bits.data(), bits.size())), size(size) {
        set_maxweight(0);
    }
    Xapian::doccount get_termfreq_min() const override { return Xapian::doccount(count); }
    Xapian::doccount get_termfreq_est() const override { return Xapian::doccount(count); }
    Xapian::doccount get_termfreq_max() const override { return Xapian::doccount(count); }
    void init(const Xapian::Database &) override { place = 0; }
    void next(double) override { seek(place); }
    void skip_to(Xapian::docid document, double) override { seek(document - 1); }
    bool at_end() const override { return place > size; }
    Xapian::docid get_docid() const override { return Xapian::docid(place); }
};

// MARK: Search

uint32_t markOf(const std::string &term) {
    uint64_t hash = 0xcbf29ce484222325ull;
    for (unsigned char byte : term) hash = (hash ^ byte) * 0x100000001b3ull;
    return uint32_t(hash ^ (hash >> 32));
}

struct Floor {
    Xapian::Database database;
    Index index;

    explicit Floor(const std::string &build) : database(build + "/passages.glass"), index(build) {}

    Bits holders(const std::string &term) {
        Bits found(index.words);
        const uint32_t *entry = index.entryOfPassage();
        const auto end = database.postlist_end(term);
        for (auto posting = database.postlist_begin(term); posting != end; ++posting) {
            const uint32_t number = entry[*posting - 1];
            found[number / 64] |= uint64_t(1) << (number % 64);
        }
        return found;
    }

    Bits quorum(const std::vector<std::string> &terms) {
        std::vector<Bits> planes;
        for (const std::string &term : terms) {
            Bits carry = holders(term);
            for (Bits &plane : planes) {
                for (size_t i = 0; i < index.words; ++i) {
                    const uint64_t next = carry[i] & plane[i];
                    plane[i] ^= carry[i];
                    carry[i] = next;
                }
            }
            if (std::any_of(carry.begin(), carry.end(), [](uint64_t word) { return word != 0; })) planes.push_back(carry);
        }
        const size_t enough = terms.size() <= 2 ? 1 : 40;
        Bits result(index.words);
        for (size_t required = terms.size(); required >= 1; --required) {
            for (size_t i = 0; i < index.words; ++i) {
                uint64_t more = 0, equal = ~uint64_t(0);
                for (size_t plane = planes.size(); plane-- > 0;) {
                    if (required >> plane & 1) equal &= planes[plane][i];
                    else { more |= equal & planes[plane][i]; equal &= ~planes[plane][i]; }
                }
                result[i] = required < (size_t(1) << planes.size()) ? more | equal : 0;
            }
            if (required == 1 || shared(result.data(), result.data(), index.words) >= enough) break;
        }
        return result;
    }

    Xapian::Query query(const std::vector<std::string> &terms) {
        std::vector<Xapian::Query> parts;
        for (const std::string &term : terms) {
            parts.push_back(Xapian::Query(term));
        }
        return Xapian::Query(Xapian::Query::OP_OR, parts.begin(), parts.end());
    }

    // MARK: The answer as a page or JSON needs it

    struct Fragment { std::string text; bool isMatch; };
    struct Passage { std::string section, anchor; std::vector<Fragment> snippet; };
    struct Hit {
        std::string id, kind, titleDa, titleEn, provenance;
        std::vector<Passage> passages;
        std::map<std::string, std::vector<std::string>> facets;
    };
    struct Value { std::string id, da, en; size_t count; };
    struct Facet { std::string id, da, en; std::vector<Value> values; };
    struct Answer { std::vector<Hit> hits; std::vector<Facet> facets; };

    /// An entry's passages, those with most of the question first.
    std::vector<size_t> bestPassages(size_t entry, const std::vector<uint32_t> &hashes) {
        std::vector<std::pair<std::pair<size_t, size_t>, size_t>> ranked;
        for (size_t passage = index.firstPassage(entry), end = passage + index.passagesOf(entry); passage < end; ++passage) {
            const size_t record = index.start[Index::passages] + passage * 40;
            const size_t offset = index.map.at<uint64_t>(record + 24) * 8;
            const size_t count = index.map.at<uint32_t>(record + 36);
            size_t occurrences = 0;
            uint64_t distinct = 0;
            for (size_t i = 0; i < count; ++i) {
                const auto hash = index.marks.at<uint32_t>(offset + i * 8);
                for (size_t h = 0; h < hashes.size(); ++h) {
                    if (hash == hashes[h]) { ++occurrences; distinct |= uint64_t(1) << (h % 64); }
                }
            }
            if (occurrences > 0) ranked.push_back({{size_t(__builtin_popcountll(distinct)), occurrences}, passage});
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](auto &x, auto &y) { return x.first > y.first; });
        std::vector<size_t> passages;
        for (const auto &entry : ranked) passages.push_back(entry.second);
        return passages;
    }

    Passage snippet(size_t passage, const std::vector<uint32_t> &hashes) {
        Passage made{index.string(Index::passages, passage, 40, 0), index.string(Index::passages, passage, 40, 8), {}};
        const size_t record = index.start[Index::passages] + passage * 40;
        const size_t offset = index.map.at<uint64_t>(record + 24) * 8;
        const size_t count = index.map.at<uint32_t>(record + 36);
        std::vector<std::pair<uint32_t, uint32_t>> spans;
        for (size_t i = 0; i < count; ++i) {
            const auto mark = index.marks.at<uint64_t>(offset + i * 8);
            for (uint32_t wanted : hashes) {
                if (uint32_t(mark) == wanted) spans.push_back({uint32_t(mark >> 32 & 0xFFFFFF), uint32_t(mark >> 56)});
            }
        }
        const size_t textStart = index.map.at<uint64_t>(record + 16), textLength = index.map.at<uint32_t>(record + 32);
        const char *text = index.text.data + textStart;
        size_t from = spans.empty() ? 0 : spans[0].first > 50 ? spans[0].first - 50 : 0;
        while (from > 0 && text[from - 1] != ' ') --from;
        size_t to = std::min(textLength, from + 200);
        while (to < textLength && to > from && text[to] != ' ') --to;
        size_t place = from;
        for (const auto &[at, size] : spans) {
            if (at < place || at + size > to) continue;
            made.snippet.push_back({std::string(text + place, at - place), false});
            made.snippet.push_back({std::string(text + at, size), true});
            place = at + size;
        }
        made.snippet.push_back({std::string(text + place, to - place), false});
        return made;
    }

    Hit hit(size_t entry, size_t first, const std::vector<uint32_t> &hashes) {
        auto text = [&](size_t offset) { return index.string(Index::entries, entry, 72, offset); };
        Hit made{text(0), text(8), text(16), text(24), text(32), {snippet(first, hashes)}, {}};
        for (size_t passage : bestPassages(entry, hashes)) {
            if (made.passages.size() == 3) break;
            if (passage != first) made.passages.push_back(snippet(passage, hashes));
        }
        size_t facet = 0;
        for (uint32_t value : index.valuesOf(entry)) {
            while (facet < index.facetCount && index.facetFirst(facet) + index.facetSize(facet) <= value) ++facet;
            made.facets[index.string(Index::facets, facet, 32, 0)].push_back(index.valueID(value));
        }
        return made;
    }

    Answer answer(const Question &question) {
        Answer made;
        const Bits text = quorum(question.terms);
        Bits matching = text;
        std::map<size_t, Bits> filterOfFacet;
        for (uint32_t value : question.filters) {
            for (size_t facet = 0; facet < index.facetCount; ++facet) {
                if (value < index.facetFirst(facet) || value >= index.facetFirst(facet) + index.facetSize(facet)) continue;
                Bits &filter = filterOfFacet.try_emplace(facet, Bits(index.words)).first->second;
                for (size_t i = 0; i < index.words; ++i) filter[i] |= index.bitset(value)[i];
            }
        }
        for (const auto &[facet, filter] : filterOfFacet) {
            for (size_t i = 0; i < index.words; ++i) matching[i] &= filter[i];
        }
        for (size_t facet = 0; facet < index.facetCount; ++facet) {
            Bits base;
            const Bits *set = &matching;
            if (filterOfFacet.count(facet)) {
                base = text;
                for (const auto &[other, filter] : filterOfFacet) {
                    if (other == facet) continue;
                    for (size_t i = 0; i < index.words; ++i) base[i] &= filter[i];
                }
                set = &base;
            }
            Facet counted{
                index.string(Index::facets, facet, 32, 0), index.string(Index::facets, facet, 32, 8),
                index.string(Index::facets, facet, 32, 16), {}};
            for (size_t value = index.facetFirst(facet), end = value + index.facetSize(facet); value < end; ++value) {
                const size_t count = shared(set->data(), index.bitset(value), index.words);
                if (count == 0) continue;
                counted.values.push_back(
                    {index.valueID(value), index.string(Index::values, value, 24, 8), index.string(Index::values, value, 24, 16), count});
            }
            made.facets.push_back(std::move(counted));
        }
        Xapian::Enquire enquire(database);
        Xapian::Query ranked = query(question.terms);
        Bits passages((index.passageCount + 63) / 64);
        // One word finds just the entries that match it.
        if (question.terms.size() > 1 || !question.filters.empty()) {
            for (size_t word = 0; word < index.words; ++word) {
                for (uint64_t rest = matching[word]; rest != 0; rest &= rest - 1) {
                    const size_t entry = word * 64 + size_t(__builtin_ctzll(rest));
                    for (size_t p = index.firstPassage(entry), end = p + index.passagesOf(entry); p < end; ++p) {
                        passages[p / 64] |= uint64_t(1) << (p % 64);
                    }
                }
            }
            ranked = Xapian::Query(
                Xapian::Query::OP_FILTER, ranked,
                Xapian::Query((new BitsetSource(passages, index.passageCount))->release()));
        }
        enquire.set_query(ranked);
        enquire.set_weighting_scheme(Xapian::BM25Weight(1.5, 0, 1, 0.3, 0.5));
        std::vector<uint32_t> hashes;
        for (const std::string &term : question.terms) hashes.push_back(markOf(term));
        for (const auto &[entry, passage] : best(enquire.get_mset(0, 100))) made.hits.push_back(hit(entry, passage, hashes));
        return made;
    }

    /// The ten best entries with their best passages; an entry's second and third passage count a share.
    std::vector<std::pair<uint32_t, size_t>> best(const Xapian::MSet &hits) {
        struct Ranked { uint32_t entry; size_t passage; double weight; int passages; };
        std::vector<Ranked> ranked;
        for (auto match = hits.begin(); match != hits.end(); ++match) {
            const uint32_t entry = index.entryOfPassage()[*match - 1];
            auto known = std::find_if(ranked.begin(), ranked.end(), [&](const Ranked &one) { return one.entry == entry; });
            if (known == ranked.end()) ranked.push_back({entry, *match - 1, match.get_weight(), 1});
            else if (known->passages < 3) known->weight += match.get_weight() * (known->passages++ == 1 ? 0.3 : 0.2);
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &x, const Ranked &y) { return x.weight > y.weight; });
        std::vector<std::pair<uint32_t, size_t>> first;
        for (const Ranked &one : ranked) {
            if (first.size() < 10) first.push_back({one.entry, one.passage});
        }
        return first;
    }

    /// What Xapian gives by itself: its query parser, the Danish stemmer, BM25 as it comes, each entry by its best passage.
    void parser(const std::string &queries) {
        Xapian::QueryParser parser;
        parser.set_database(database);
        parser.set_stemmer(Xapian::Stem("danish"));
        parser.set_stemming_strategy(Xapian::QueryParser::STEM_ALL);
        std::ifstream lines(queries);
        for (std::string line; std::getline(lines, line);) {
            const size_t tab = line.find('\t');
            Xapian::Enquire enquire(database);
            enquire.set_query(parser.parse_query(line.substr(tab + 1)));
            const Xapian::MSet hits = enquire.get_mset(0, 200);
            std::vector<uint32_t> shown;
            for (auto match = hits.begin(); match != hits.end() && shown.size() < 10; ++match) {
                const uint32_t entry = index.entryOfPassage()[*match - 1];
                if (std::find(shown.begin(), shown.end(), entry) == shown.end()) shown.push_back(entry);
            }
            std::cout << line.substr(0, tab);
            for (uint32_t entry : shown) std::cout << '\t' << index.string(Index::entries, entry, 72, 0);
            std::cout << '\n';
        }
    }

    void orOfAll(const Question &question, bool prints) {
        Xapian::Enquire enquire(database);
        enquire.set_query(query(question.terms));
        enquire.set_weighting_scheme(Xapian::BM25Weight(1, 0, 1, 0.5, 0.5));
        const Xapian::MSet hits = enquire.get_mset(0, 30);
        std::vector<uint32_t> shown;
        for (auto hit = hits.begin(); hit != hits.end() && shown.size() < 10; ++hit) {
            const uint32_t entry = index.entryOfPassage()[*hit - 1];
            if (std::find(shown.begin(), shown.end(), entry) == shown.end()) shown.push_back(entry);
        }
        if (prints) {
            for (uint32_t entry : shown) std::cout << entry << ' ';
            std::cout << '\n';
        }
    }
};

// MARK: Spies

class SplittingSpy : public Xapian::MatchSpy {
    Xapian::valueno slot;

  public:
    std::unordered_map<std::string, size_t> counts;
    explicit SplittingSpy(Xapian::valueno slot) : slot(slot) {}
    void operator()(const Xapian::Document &document, double) override {
        const std::string value = document.get_value(slot);
        size_t from = 0;
        while (from < value.size()) {
            size_t to = value.find(',', from);
            if (to == std::string::npos) to = value.size();
            ++counts[value.substr(from, to - from)];
            from = to + 1;
        }
    }
};

void spies(Xapian::Database &database, const Question &question, size_t facets, size_t &checksum) {
    Xapian::Enquire enquire(database);
    std::vector<Xapian::Query> parts;
    for (const std::string &term : question.terms) {
        parts.push_back(Xapian::Query(term));
    }
    const auto op = question.terms.size() <= 2 ? Xapian::Query::OP_AND : Xapian::Query::OP_OR;
    enquire.set_query(Xapian::Query(op, parts.begin(), parts.end()));
    std::vector<SplittingSpy *> all;
    for (size_t facet = 0; facet < facets; ++facet) {
        auto *spy = new SplittingSpy(Xapian::valueno(facet));
        all.push_back(spy);
        enquire.add_matchspy(spy);
    }
    checksum += enquire.get_mset(0, 10, database.get_doccount()).size();
    for (auto *spy : all) {
        checksum += spy->counts.size();
        delete spy;
    }
}

// MARK: Building

void dump(const std::string &build, const std::string &path) {
    Floor floor(build);
    std::ofstream out(path, std::ios::binary);
    auto number = [&](uint32_t value) { out.write(reinterpret_cast<const char *>(&value), 4); };
    for (size_t passage = 0; passage < floor.index.passageCount; ++passage) {
        const auto document = Xapian::docid(passage + 1);
        number(floor.database.get_document(document).termlist_count());
        for (auto term = floor.database.termlist_begin(document); term != floor.database.termlist_end(document); ++term) {
            const std::string name = *term;
            number(uint32_t(name.size()));
            out.write(name.data(), std::streamsize(name.size()));
            number(term.get_wdf());
            std::vector<uint32_t> positions;
            for (auto p = floor.database.positionlist_begin(document, name); p != floor.database.positionlist_end(document, name); ++p) {
                positions.push_back(*p);
            }
            number(uint32_t(positions.size()));
            out.write(reinterpret_cast<const char *>(positions.data()), std::streamsize(positions.size() * 4));
        }
        const auto own = floor.index.valuesOf(floor.index.entryOfPassage()[passage]);
        for (size_t facet = 0; facet < floor.index.facetCount; ++facet) {
            std::string joined;
            for (uint32_t value : own) {
                if (value < floor.index.facetFirst(facet) || value >= floor.index.facetFirst(facet) + floor.index.facetSize(facet)) continue;
                joined += (joined.empty() ? "" : ",") + floor.index.valueID(value);
            }
            number(uint32_t(joined.size()));
            out.write(joined.data(), std::streamsize(joined.size()));
        }
    }
}

/// Reads the dump and writes its own share: passages first*1000 … of every second thousand.
std::vector<std::string> writeShare(const std::string &file, const std::string &folder, unsigned share, bool isWhole, size_t facets) {
    Mapped in(file);
    size_t at = 0, passage = 0, inShard = 0;
    std::vector<std::string> paths;
    Xapian::WritableDatabase *writer = nullptr;
    auto number = [&] { const auto value = in.at<uint32_t>(at); at += 4; return value; };
    while (at < in.size) {
        const bool isMine = passage / 1000 % 2 == share;
        Xapian::Document document;
        for (uint32_t terms = number(); terms > 0; --terms) {
            const uint32_t size = number();
            const std::string name(in.data + at, size);
            at += size;
            const uint32_t wdf = number(), count = number();
            if (isMine) {
                if (count == 0) document.add_term(name, wdf);
                for (uint32_t i = 0; i < count; ++i) document.add_posting(name, in.at<uint32_t>(at + i * 4), wdf / count);
            }
            at += count * 4;
        }
        for (size_t facet = 0; facet < facets; ++facet) {
            const uint32_t size = number();
            if (isMine && size > 0) document.add_value(Xapian::valueno(facet), std::string(in.data + at, size));
            at += size;
        }
        ++passage;
        if (!isMine) continue;
        if (writer && !isWhole && inShard == 1000) {
            writer->commit();
            delete writer;
            writer = nullptr;
        }
        if (!writer) {
            paths.push_back(folder + "/" + std::to_string(share) + "-" + std::to_string(paths.size()));
            writer = new Xapian::WritableDatabase(paths.back(), Xapian::DB_CREATE);
            inShard = 0;
        }
        writer->add_document(document);
        ++inShard;
    }
    if (writer) writer->commit();
    delete writer;
    return paths;
}

void build(const std::string &file, const std::string &folder, bool isWhole, size_t facets) {
    const auto begin = Clock::now();
    mkdir(folder.c_str(), 0700);
    for (unsigned share = 0; share < 2; ++share) {
        if (fork() == 0) {
            writeShare(file, folder, share, isWhole, facets);
            _exit(0);
        }
    }
    while (wait(nullptr) > 0) {}
    Xapian::Database all;
    for (unsigned share = 0; share < 2; ++share) {
        for (size_t shard = 0;; ++shard) {
            const std::string path = folder + "/" + std::to_string(share) + "-" + std::to_string(shard);
            if (access(path.c_str(), F_OK) != 0) break;
            all.add_database(Xapian::Database(path));
        }
    }
    all.compact(folder + "/joined.glass", Xapian::DBCOMPACT_SINGLE_FILE | Xapian::Compactor::FULL);
    std::cout << std::chrono::duration<double>(Clock::now() - begin).count() << '\n';
}

// MARK: Timing

template <typename Body> void timed(const std::vector<Question> &questions, Body body) {
    for (const Question &question : questions) body(question);
    std::map<std::string, std::vector<double>> times;
    for (int round = 0; round < 3; ++round) {
        for (const Question &question : questions) {
            const auto begin = Clock::now();
            body(question);
            times[question.kind].push_back(std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
        }
    }
    for (auto &[kind, all] : times) {
        std::sort(all.begin(), all.end());
        std::cout << kind << '\t' << all[all.size() / 2] << '\t' << all[all.size() * 99 / 100] << '\n';
    }
}

int main(int argc, char **argv) try {
    const std::vector<std::string> args(argv + 1, argv + argc);
    const std::string mode = args.empty() ? "" : args[0];
    if (mode == "search" && args.size() == 3) {
        Floor floor(args[1]);
        size_t checksum = 0;
        auto questions = readQuestions(args[2]);
        questions.erase(std::remove_if(questions.begin(), questions.end(), [](auto &q) { return q.kind == "long"; }), questions.end());
        timed(questions, [&](const Question &question) { checksum += floor.answer(question).hits.size(); });
    } else if ((mode == "or" || mode == "or-hits") && args.size() == 3) {
        Floor floor(args[1]);
        auto questions = readQuestions(args[2]);
        questions.erase(std::remove_if(questions.begin(), questions.end(), [](auto &q) { return q.kind != "long"; }), questions.end());
        if (mode == "or-hits") for (const auto &question : questions) floor.orOfAll(question, true);
        else timed(questions, [&](const Question &question) { floor.orOfAll(question, false); });
    } else if (mode == "parser" && args.size() == 3) {
        Floor(args[1]).parser(args[2]);
    } else if (mode == "spies" && args.size() == 4) {
        Xapian::Database database(args[1]);
        auto questions = readQuestions(args[2]);
        questions.erase(std::remove_if(questions.begin(), questions.end(), [](auto &q) { return q.kind != "keyword"; }), questions.end());
        size_t checksum = 0;
        timed(questions, [&](const Question &question) { spies(database, question, std::stoul(args[3]), checksum); });
    } else if (mode == "dump" && args.size() == 3) {
        dump(args[1], args[2]);
    } else if (mode == "build" && args.size() == 5) {
        build(args[1], args[2], args[3] == "WHOLE", std::stoul(args[4]));
    } else {
        std::cerr << "see the head of floor.cpp\n";
        return 64;
    }
    return 0;
} catch (const Xapian::Error &error) {
    std::cerr << error.get_description() << '\n';
    return 70;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 70;
}
