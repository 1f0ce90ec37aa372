#include "ErrorBoundary.hpp"

#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace {

// What is returned when there is no memory left even for an error. Never freed.
xs_error last_resort = {XS_ERROR_OUT_OF_MEMORY, "out of memory", 13, "", 0};

constexpr std::pair<std::string_view, xs_error_code> codes[] = {
    {"AssertionError", XS_ERROR_ASSERTION},
    {"DatabaseClosedError", XS_ERROR_DATABASE_CLOSED},
    {"DatabaseCorruptError", XS_ERROR_DATABASE_CORRUPT},
    {"DatabaseCreateError", XS_ERROR_DATABASE_CREATE},
    {"DatabaseError", XS_ERROR_DATABASE},
    {"DatabaseLockError", XS_ERROR_DATABASE_LOCK},
    {"DatabaseModifiedError", XS_ERROR_DATABASE_MODIFIED},
    {"DatabaseNotFoundError", XS_ERROR_DATABASE_NOT_FOUND},
    {"DatabaseOpeningError", XS_ERROR_DATABASE_OPENING},
    {"DatabaseVersionError", XS_ERROR_DATABASE_VERSION},
    {"DocNotFoundError", XS_ERROR_DOCUMENT_NOT_FOUND},
    {"FeatureUnavailableError", XS_ERROR_FEATURE_UNAVAILABLE},
    {"InternalError", XS_ERROR_INTERNAL},
    {"InvalidArgumentError", XS_ERROR_INVALID_ARGUMENT},
    {"InvalidOperationError", XS_ERROR_INVALID_OPERATION},
    {"NetworkError", XS_ERROR_NETWORK},
    {"NetworkTimeoutError", XS_ERROR_NETWORK_TIMEOUT},
    {"QueryParserError", XS_ERROR_QUERY_PARSER},
    {"RangeError", XS_ERROR_RANGE},
    {"SerialisationError", XS_ERROR_SERIALISATION},
    {"UnimplementedError", XS_ERROR_UNIMPLEMENTED},
    {"WildcardError", XS_ERROR_WILDCARD},
};

xs_error_code code_of(const char *type) {
    for (const auto &[name, code] : codes) {
        if (name == type) return code;
    }
    return XS_ERROR_UNKNOWN;
}

} // namespace

namespace shim {

xs_error *make_error(xs_error_code code, const std::string &message, const std::string &context) noexcept {
    // One block: the error, then its two texts.
    auto *block = static_cast<char *>(std::malloc(sizeof(xs_error) + message.size() + context.size()));
    if (!block) return &last_resort;
    char *text = block + sizeof(xs_error);
    std::memcpy(text, message.data(), message.size());
    std::memcpy(text + message.size(), context.data(), context.size());
    return new (block) xs_error{code, text, message.size(), text + message.size(), context.size()};
}

xs_error *make_error(const Xapian::Error &error) noexcept {
    try {
        std::string message = error.get_msg();
        if (const char *cause = error.get_error_string()) message = message + " (" + cause + ")";
        return make_error(code_of(error.get_type()), message, error.get_context());
    } catch (...) {
        return &last_resort;
    }
}

} // namespace shim

void xs_error_free(xs_error *error) {
    if (error != &last_resort) std::free(error);
}
