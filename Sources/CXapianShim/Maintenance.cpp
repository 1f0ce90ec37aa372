#include "ErrorBoundary.hpp"
#include "Lists.hpp"

#include <sstream>

xs_error *xs_compact(const xs_path *sources, size_t count, const char *target, size_t target_length) {
    return shim::guarded([&] {
        if (count == 0) throw Xapian::InvalidArgumentError("nothing to compact");
        Xapian::Database all;
        for (size_t index = 0; index < count; ++index) {
            all.add_database(Xapian::Database(std::string(sources[index].bytes, sources[index].length)));
        }
        all.compact(
            std::string(target, target_length), Xapian::DBCOMPACT_SINGLE_FILE | Xapian::Compactor::FULL);
    });
}

xs_error *xs_check(const char *path, size_t length, size_t *errors, xs_buffer **report) {
    return shim::guarded([&] {
        std::ostringstream output;
        *errors = Xapian::Database::check(std::string(path, length), 0, &output);
        *report = shim::make_buffer(output.str());
    });
}
