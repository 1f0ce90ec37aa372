#include "ErrorBoundary.hpp"

#include <algorithm>
#include <memory>
#include <string>

struct xs_writer {
    Xapian::WritableDatabase xapian;
};

using shim::guarded;

namespace {

/// Refuses a term that Xapian would refuse with a message that quotes it. An error's message holds no text of a
/// document; its context may.
void refuse_too_long(const std::string &term) {
    constexpr size_t longest = 245;
    const auto zero_bytes = static_cast<size_t>(std::count(term.begin(), term.end(), '\0'));
    if (term.size() + zero_bytes > longest) throw Xapian::InvalidArgumentError("Term too long (> 245 bytes)", term);
}

Xapian::Document make_document(const xs_document &document) {
    Xapian::Document made;
    made.set_data(std::string(document.data, document.data_length));
    for (size_t index = 0; index < document.posting_count; ++index) {
        const xs_posting &posting = document.postings[index];
        const std::string term(document.text + posting.text_offset, posting.text_length);
        refuse_too_long(term);
        if (posting.position == 0) {
            made.add_term(term, posting.increment);
        } else {
            made.add_posting(term, posting.position, posting.increment);
        }
    }
    for (size_t index = 0; index < document.value_count; ++index) {
        const xs_value &value = document.values[index];
        made.add_value(value.slot, std::string(value.bytes, value.length));
    }
    return made;
}

} // namespace

xs_error *xs_writer_open(const char *path, size_t length, xs_writer_mode mode, xs_writer **writer) {
    return guarded([&] {
        const int action = mode == XS_WRITER_CREATE ? Xapian::DB_CREATE : Xapian::DB_OPEN;
        *writer = new xs_writer{Xapian::WritableDatabase(std::string(path, length), action)};
    });
}

xs_error *xs_writer_add(xs_writer *writer, const xs_document *document, uint32_t *number) {
    return guarded([&] { *number = writer->xapian.add_document(make_document(*document)); });
}

xs_error *xs_writer_set_metadata(
    xs_writer *writer, const char *key, size_t key_length, const char *value, size_t value_length) {
    return guarded([&] {
        writer->xapian.set_metadata(std::string(key, key_length), std::string(value, value_length));
    });
}

xs_error *xs_writer_commit(xs_writer *writer) {
    return guarded([&] { writer->xapian.commit(); });
}

xs_error *xs_writer_close(xs_writer *writer) {
    const std::unique_ptr<xs_writer> owner(writer);
    return guarded([&] {
        writer->xapian.commit();
        writer->xapian.close();
    });
}

void xs_writer_free(xs_writer *writer) { delete writer; }
