// The only place where a C++ exception ends.

#pragma once

#include "CXapianShim.h"

#include <exception>
#include <new>
#include <string>
#include <xapian.h>

namespace shim {

xs_error *make_error(xs_error_code code, const std::string &message, const std::string &context) noexcept;
xs_error *make_error(const Xapian::Error &error) noexcept;

/// Runs the body and turns whatever it throws into an error object.
template <typename Body> xs_error *guarded(Body &&body) noexcept {
    try {
        body();
        return nullptr;
    } catch (const Xapian::Error &error) {
        return make_error(error);
    } catch (const std::bad_alloc &) {
        return make_error(XS_ERROR_OUT_OF_MEMORY, "out of memory", "");
    } catch (const std::exception &error) {
        return make_error(XS_ERROR_UNKNOWN, error.what(), "");
    } catch (...) {
        return make_error(XS_ERROR_UNKNOWN, "an exception of unknown type", "");
    }
}

} // namespace shim
