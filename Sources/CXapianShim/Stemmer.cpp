#include "ErrorBoundary.hpp"

struct xs_stemmer {
    Xapian::Stem xapian;
    std::string last;
};

xs_error *xs_stemmer_open(const char *language, size_t length, xs_stemmer **stemmer) {
    return shim::guarded([&] { *stemmer = new xs_stemmer{Xapian::Stem(std::string(language, length)), ""}; });
}

void xs_stemmer_free(xs_stemmer *stemmer) { delete stemmer; }

xs_error *xs_stemmer_stem(xs_stemmer *stemmer, const char *word, size_t length, xs_term *stem) {
    return shim::guarded([&] {
        stemmer->last = stemmer->xapian(std::string(word, length));
        *stem = {stemmer->last.data(), stemmer->last.size(), 1};
    });
}
