#include "Query.hpp"
#include "Bitset.hpp"

#include <cmath>
#include <string>
#include <vector>

namespace {

using Xapian::Query;

Query::op combining_operator(xs_query_operator op) {
    switch (op) {
    case XS_QUERY_AND: return Query::OP_AND;
    case XS_QUERY_OR: return Query::OP_OR;
    case XS_QUERY_AND_NOT: return Query::OP_AND_NOT;
    case XS_QUERY_AND_MAYBE: return Query::OP_AND_MAYBE;
    case XS_QUERY_FILTER: return Query::OP_FILTER;
    case XS_QUERY_MAX: return Query::OP_MAX;
    case XS_QUERY_SYNONYM: return Query::OP_SYNONYM;
    case XS_QUERY_PHRASE: return Query::OP_PHRASE;
    case XS_QUERY_NEAR: return Query::OP_NEAR;
    default: throw Xapian::InvalidArgumentError("not an operator that combines queries");
    }
}

Query leaf(const xs_query &query, const xs_query_node &node) {
    switch (node.op) {
    case XS_QUERY_TERM:
        if (node.text_offset > query.text_length || node.text_length > query.text_length - node.text_offset) {
            throw Xapian::InvalidArgumentError("a term outside of the query's text");
        }
        return Query(std::string(query.text + node.text_offset, node.text_length));
    case XS_QUERY_EVERYTHING:
        // Not Query::MatchAll: that static object's reference count is shared between threads.
        return Query(std::string());
    case XS_QUERY_BITSET:
        return Query((new shim::BitsetSource(node.words, node.bit_count))->release());
    default:
        return Query();
    }
}

} // namespace

namespace shim {

Query make_query(const xs_query &query) {
    std::vector<Query> stack;
    for (size_t index = 0; index < query.node_count; ++index) {
        const xs_query_node &node = query.nodes[index];
        if (node.arity > stack.size()) throw Xapian::InvalidArgumentError("an operator without its operands");
        const auto operands = stack.end() - static_cast<std::ptrdiff_t>(node.arity);
        Query made;
        if (node.op == XS_QUERY_SCALE_WEIGHT) {
            if (node.arity != 1) throw Xapian::InvalidArgumentError("a weight is scaled for one query");
            // Xapian refuses a factor below zero itself.
            if (!std::isfinite(node.factor)) throw Xapian::InvalidArgumentError("a weight is scaled by a finite number");
            made = Query(node.factor, *operands);
        } else if (node.arity == 0) {
            made = leaf(query, node);
        } else {
            made = Query(combining_operator(node.op), operands, stack.end(), node.window);
        }
        stack.erase(operands, stack.end());
        stack.push_back(made);
    }
    if (stack.size() != 1) throw Xapian::InvalidArgumentError("a query is one tree");
    return stack.back();
}

} // namespace shim
