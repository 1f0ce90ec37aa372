#include "Bitset.hpp"
#include "Database.hpp"
#include "ErrorBoundary.hpp"

#include <algorithm>

// Counting bits is the inner loop of every facet. The baseline of x86-64 has no instruction for it, so that the
// compiler makes one version that uses it and one that does not; the loader picks at start.
#if defined(__x86_64__)
#define XS_POPCOUNT_CLONES __attribute__((target_clones("popcnt", "default")))
#else
#define XS_POPCOUNT_CLONES
#endif

XS_POPCOUNT_CLONES
size_t xs_bitset_shared(const uint64_t *left, const uint64_t *right, size_t word_count) {
    size_t count = 0;
    for (size_t word = 0; word < word_count; ++word) {
        count += static_cast<size_t>(__builtin_popcountll(left[word] & right[word]));
    }
    return count;
}

namespace shim {

BitsetSource::BitsetSource(const uint64_t *words, size_t bit_count)
    : words_(words), bit_count_(bit_count) {
    set_maxweight(0.0);
}

void BitsetSource::init(const Xapian::Database &database) {
    next_ = 0;
    bit_count_ = std::min<size_t>(bit_count_, database.get_lastdocid());
    const size_t whole_words = bit_count_ / 64;
    const uint64_t rest = (uint64_t(1) << (bit_count_ % 64)) - 1;
    size_t count = xs_bitset_shared(words_, words_, whole_words);
    if (rest != 0) count += static_cast<size_t>(__builtin_popcountll(words_[whole_words] & rest));
    count_ = static_cast<Xapian::doccount>(count);
}

void BitsetSource::seek(size_t from) {
    if (from < bit_count_) {
        size_t word = from / 64;
        uint64_t bits = words_[word] & (~uint64_t(0) << (from % 64));
        const size_t last = (bit_count_ - 1) / 64;
        while (bits == 0 && word < last) bits = words_[++word];
        if (bits != 0) {
            next_ = word * 64 + static_cast<size_t>(__builtin_ctzll(bits)) + 1;
            return;
        }
    }
    next_ = bit_count_ + 1;
}

} // namespace shim

xs_error *xs_database_postings(
    const xs_database *database, const char *term, size_t length, uint64_t *words, size_t bit_count,
    uint32_t *added) {
    return shim::guarded([&] {
        const std::string name(term, length);
        shim::BitsetTarget target(words, bit_count);
        uint32_t count = 0;
        const auto end = database->xapian.postlist_end(name);
        for (auto posting = database->xapian.postlist_begin(name); posting != end; ++posting) {
            target.insert(*posting);
            ++count;
        }
        *added = count;
    });
}

xs_error *xs_database_grouped_postings(
    const xs_database *database, const char *term, size_t length, const uint32_t *groups, size_t group_count,
    uint64_t *words, size_t bit_count) {
    return shim::guarded([&] {
        const std::string name(term, length);
        const shim::BitsetTarget target(words, bit_count);
        const auto end = database->xapian.postlist_end(name);
        for (auto posting = database->xapian.postlist_begin(name); posting != end; ++posting) {
            const size_t document = *posting - 1;
            if (document >= group_count) throw Xapian::RangeError("document without a group");
            // Groups count from 0, the target's documents from 1.
            target.insert(groups[document] + 1);
        }
    });
}
