#include "Database.hpp"
#include "ErrorBoundary.hpp"
#include "Lists.hpp"

using shim::guarded;

xs_error *xs_database_open(const char *path, size_t length, xs_database **database) {
    return guarded([&] { *database = new xs_database{Xapian::Database(std::string(path, length))}; });
}

void xs_database_free(xs_database *database) { delete database; }

xs_error *xs_database_reopen(xs_database *database, bool *moved) {
    return guarded([&] { *moved = database->xapian.reopen(); });
}

xs_error *xs_database_statistics_get(const xs_database *database, xs_database_statistics *statistics) {
    return guarded([&] {
        const Xapian::Database &xapian = database->xapian;
        *statistics = {xapian.get_doccount(), xapian.get_lastdocid(), xapian.get_avlength(), xapian.has_positions()};
    });
}

xs_error *xs_database_metadata(const xs_database *database, const char *key, size_t length, xs_buffer **value) {
    return guarded([&] {
        *value = shim::make_buffer(database->xapian.get_metadata(std::string(key, length)));
    });
}

xs_error *xs_database_terms(
    const xs_database *database, const char *prefix, size_t length, xs_term_list **terms) {
    return guarded([&] {
        const std::string start(prefix, length);
        std::vector<std::pair<std::string, uint32_t>> found;
        const auto end = database->xapian.allterms_end(start);
        for (auto term = database->xapian.allterms_begin(start); term != end; ++term) {
            found.emplace_back(*term, term.get_termfreq());
        }
        *terms = shim::make_term_list(found);
    });
}

xs_error *xs_database_term_frequency(
    const xs_database *database, const char *term, size_t length, uint32_t *frequency) {
    return guarded([&] { *frequency = database->xapian.get_termfreq(std::string(term, length)); });
}

xs_error *xs_document_terms(const xs_database *database, uint32_t document, xs_term_list **terms) {
    return guarded([&] {
        std::vector<std::pair<std::string, uint32_t>> found;
        const auto end = database->xapian.termlist_end(document);
        for (auto term = database->xapian.termlist_begin(document); term != end; ++term) {
            found.emplace_back(*term, term.get_wdf());
        }
        *terms = shim::make_term_list(found);
    });
}

xs_error *xs_document_data(const xs_database *database, uint32_t document, xs_buffer **data) {
    return guarded([&] { *data = shim::make_buffer(database->xapian.get_document(document).get_data()); });
}

xs_error *xs_document_value(const xs_database *database, uint32_t document, uint32_t slot, xs_buffer **value) {
    return guarded([&] { *value = shim::make_buffer(database->xapian.get_document(document).get_value(slot)); });
}

const char *xs_version(void) { return Xapian::version_string(); }
