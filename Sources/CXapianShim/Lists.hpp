// Finished lists, each in one block of memory, as they cross the boundary.

#pragma once

#include "CXapianShim.h"

#include <string>
#include <utility>
#include <vector>

namespace shim {

xs_buffer *make_buffer(const std::string &bytes);
xs_term_list *make_term_list(const std::vector<std::pair<std::string, uint32_t>> &terms);
xs_hit_list *make_hit_list(const std::vector<xs_hit> &hits);

} // namespace shim
