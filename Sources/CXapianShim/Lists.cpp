#include "Lists.hpp"

#include <cstdlib>
#include <cstring>
#include <new>

namespace {

char *allocate(size_t size) {
    auto *block = static_cast<char *>(std::malloc(size));
    if (!block) throw std::bad_alloc();
    return block;
}

} // namespace

namespace shim {

xs_buffer *make_buffer(const std::string &bytes) {
    char *block = allocate(sizeof(xs_buffer) + bytes.size());
    char *text = block + sizeof(xs_buffer);
    std::memcpy(text, bytes.data(), bytes.size());
    return new (block) xs_buffer{text, bytes.size()};
}

xs_term_list *make_term_list(const std::vector<std::pair<std::string, uint32_t>> &terms) {
    size_t text_size = 0;
    for (const auto &term : terms) text_size += term.first.size();
    char *block = allocate(sizeof(xs_term_list) + terms.size() * sizeof(xs_term) + text_size);
    auto *entries = reinterpret_cast<xs_term *>(block + sizeof(xs_term_list));
    char *text = reinterpret_cast<char *>(entries + terms.size());
    size_t index = 0;
    for (const auto &[bytes, frequency] : terms) {
        std::memcpy(text, bytes.data(), bytes.size());
        new (&entries[index++]) xs_term{text, bytes.size(), frequency};
        text += bytes.size();
    }
    return new (block) xs_term_list{entries, terms.size()};
}

xs_hit_list *make_hit_list(const std::vector<xs_hit> &hits) {
    char *block = allocate(sizeof(xs_hit_list) + hits.size() * sizeof(xs_hit));
    auto *entries = reinterpret_cast<xs_hit *>(block + sizeof(xs_hit_list));
    if (!hits.empty()) std::memcpy(entries, hits.data(), hits.size() * sizeof(xs_hit));
    return new (block) xs_hit_list{entries, hits.size()};
}

} // namespace shim

void xs_buffer_free(xs_buffer *buffer) { std::free(buffer); }
void xs_term_list_free(xs_term_list *list) { std::free(list); }
void xs_hit_list_free(xs_hit_list *hits) { std::free(hits); }
