#pragma once

#include "CXapianShim.h"

#include <xapian.h>

namespace shim {

/// Builds the tree from its postfix form. Throws InvalidArgumentError if the form does not add up to one tree.
Xapian::Query make_query(const xs_query &query);

} // namespace shim
