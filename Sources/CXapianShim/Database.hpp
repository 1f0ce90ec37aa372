#pragma once

#include "CXapianShim.h"

#include <xapian.h>

struct xs_database {
    Xapian::Database xapian;
};
