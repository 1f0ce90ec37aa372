// Sets of documents: bit n - 1 stands for document n.

#pragma once

#include "CXapianShim.h"

#include <string>
#include <xapian.h>

namespace shim {

/// Bits that somebody else owns and that a call may set.
class BitsetTarget {
  public:
    BitsetTarget(uint64_t *words, size_t bit_count) : words_(words), bit_count_(bit_count) {}

    void insert(Xapian::docid document) const {
        const size_t bit = document - 1;
        if (bit >= bit_count_) throw Xapian::RangeError("document outside of the bitset");
        words_[bit / 64] |= uint64_t(1) << (bit % 64);
    }

  private:
    uint64_t *words_;
    size_t bit_count_;
};

/// A posting list read from a bitset: filters a query to exactly these documents, without weight. A bit beyond the
/// database's last document stands for none.
class BitsetSource final : public Xapian::PostingSource {
  public:
    BitsetSource(const uint64_t *words, size_t bit_count);

    Xapian::doccount get_termfreq_min() const override { return count_; }
    Xapian::doccount get_termfreq_est() const override { return count_; }
    Xapian::doccount get_termfreq_max() const override { return count_; }
    void init(const Xapian::Database &database) override;
    void next(double) override { seek(next_); }
    void skip_to(Xapian::docid document, double) override { seek(document - 1); }
    bool at_end() const override { return next_ > bit_count_; }
    Xapian::docid get_docid() const override { return static_cast<Xapian::docid>(next_); }
    std::string get_description() const override { return "BitsetSource"; }

  private:
    void seek(size_t from);

    const uint64_t *words_;
    size_t bit_count_;
    Xapian::doccount count_ = 0;
    /// The current document's number, which is also the bit after it.
    size_t next_ = 0;
};

} // namespace shim
