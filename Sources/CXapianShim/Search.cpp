#include "Bitset.hpp"
#include "Database.hpp"
#include "ErrorBoundary.hpp"
#include "Lists.hpp"
#include "Query.hpp"

#include <algorithm>

namespace {

/// Up to how many documents a search looks at every match. That costs a millisecond or two at most.
constexpr Xapian::doccount whole_search_limit = 10000;

/// A slot in which no document has a value. To sort by it first keeps Xapian from passing over matches.
constexpr Xapian::valueno empty_slot = Xapian::BAD_VALUENO - 1;

/// Whether a search has to look at every match, and not only at those that could still become hits.
///
/// Xapian 1.4.22 makes two mistakes in passing over the others. A maximum whose parts end together is read after it
/// was freed (MaxPostList::recalc_maxweight). And an OR or AND_MAYBE that turns into an AND may lose the document
/// that its right side stands at (AndMaybePostList::next): in random queries over a hundred documents, one in 500
/// lost one of its ten best. In a large database that is too rare to give up the speed for it.
bool looks_at_every_match(const Xapian::Database &database, const xs_query &query) {
    return database.get_doccount() <= whole_search_limit
        || std::any_of(query.nodes, query.nodes + query.node_count, [](const xs_query_node &node) {
               return node.op == XS_QUERY_MAX;
           });
}

/// Sees every match of an unranked pass, records its number and takes it for no hit: a third of what a spy costs,
/// as no list of hits is kept.
class Recorder final : public Xapian::MatchDecider {
  public:
    explicit Recorder(shim::BitsetTarget target) : target_(target) {}
    bool operator()(const Xapian::Document &document) const override {
        target_.insert(document.get_docid());
        return false;
    }

  private:
    shim::BitsetTarget target_;
};

} // namespace

xs_error *xs_database_search(
    const xs_database *database, const xs_query *query, const xs_bm25 *weighting, uint32_t limit,
    xs_hit_list **hits) {
    return shim::guarded([&] {
        Xapian::Enquire enquire(database->xapian);
        enquire.set_query(shim::make_query(*query));
        enquire.set_weighting_scheme(Xapian::BM25Weight(
            weighting->k1, weighting->k2, weighting->k3, weighting->b, weighting->min_normalised_length));
        if (looks_at_every_match(database->xapian, *query)) enquire.set_sort_by_value_then_relevance(empty_slot, false);
        const Xapian::MSet matches = enquire.get_mset(0, limit);
        std::vector<xs_hit> found;
        found.reserve(matches.size());
        for (auto match = matches.begin(); match != matches.end(); ++match) {
            found.push_back({*match, match.get_weight()});
        }
        *hits = shim::make_hit_list(found);
    });
}

xs_error *xs_database_matches(
    const xs_database *database, const xs_query *query, uint64_t *words, size_t bit_count) {
    return shim::guarded([&] {
        Xapian::Enquire enquire(database->xapian);
        enquire.set_query(shim::make_query(*query));
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        const shim::BitsetTarget target(words, bit_count);
        const Xapian::doccount all = database->xapian.get_doccount();
        if (database->xapian.size() > 1) {
            // Each part would tell the recorder its own numbers; only the list of hits has those of the whole.
            const Xapian::MSet matches = enquire.get_mset(0, all);
            for (auto match = matches.begin(); match != matches.end(); ++match) target.insert(*match);
        } else {
            // No hit is wanted, but every document must be looked at.
            const Recorder recorder(target);
            enquire.get_mset(0, 0, all, nullptr, &recorder);
        }
    });
}
