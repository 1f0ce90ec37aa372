// The whole boundary between Swift and Xapian's C++.
//
// Rules of the boundary
// * No exception crosses: every call that can fail returns an error object, or NULL when it succeeded.
//   The caller frees it with xs_error_free.
// * No iterator crosses: a call does one whole job and returns a finished list.
// * A text is a pointer and a length in bytes. It may hold zero bytes.
// * What a call hands out through a pointer to a pointer belongs to the caller, who frees it with the
//   function of the same name that ends in _free.
// * Nothing here is shared between threads: one database, writer or stemmer belongs to one thread at a time.

#ifndef CXAPIANSHIM_H
#define CXAPIANSHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define XS_RESULT __attribute__((warn_unused_result))

// MARK: Errors

/// One code for each class of Xapian's error hierarchy, and for what the C++ library itself throws.
typedef enum __attribute__((enum_extensibility(closed))) xs_error_code {
    XS_ERROR_ASSERTION,
    XS_ERROR_INVALID_ARGUMENT,
    XS_ERROR_INVALID_OPERATION,
    XS_ERROR_UNIMPLEMENTED,
    XS_ERROR_DATABASE,
    XS_ERROR_DATABASE_CLOSED,
    XS_ERROR_DATABASE_CORRUPT,
    XS_ERROR_DATABASE_CREATE,
    XS_ERROR_DATABASE_LOCK,
    XS_ERROR_DATABASE_MODIFIED,
    XS_ERROR_DATABASE_NOT_FOUND,
    XS_ERROR_DATABASE_OPENING,
    XS_ERROR_DATABASE_VERSION,
    XS_ERROR_DOCUMENT_NOT_FOUND,
    XS_ERROR_FEATURE_UNAVAILABLE,
    XS_ERROR_INTERNAL,
    XS_ERROR_NETWORK,
    XS_ERROR_NETWORK_TIMEOUT,
    XS_ERROR_QUERY_PARSER,
    XS_ERROR_RANGE,
    XS_ERROR_SERIALISATION,
    XS_ERROR_WILDCARD,
    XS_ERROR_OUT_OF_MEMORY,
    XS_ERROR_UNKNOWN
} xs_error_code;

typedef struct xs_error {
    xs_error_code code;
    const char *message;
    size_t message_length;
    const char *context;
    size_t context_length;
} xs_error;

void xs_error_free(xs_error *error);

// MARK: Bytes and lists

typedef struct xs_buffer {
    const char *bytes;
    size_t length;
} xs_buffer;

void xs_buffer_free(xs_buffer *buffer);

typedef struct xs_term {
    const char *bytes;
    size_t length;
    /// In a database's list: how many documents hold the term. In a document's list: how often it occurs there.
    uint32_t frequency;
} xs_term;

typedef struct xs_term_list {
    const xs_term *terms;
    size_t count;
} xs_term_list;

void xs_term_list_free(xs_term_list *list);

// MARK: Reading

typedef struct xs_database xs_database;

typedef struct xs_database_statistics {
    uint32_t document_count;
    uint32_t last_document;
    double average_length;
    bool has_positions;
} xs_database_statistics;

/// Opens a database folder, a single-file database or a stub file (which may name remote databases).
xs_error *xs_database_open(const char *path, size_t length, xs_database **database) XS_RESULT;
void xs_database_free(xs_database *database);

/// Moves on to the newest revision. Does not read a stub file again.
xs_error *xs_database_reopen(xs_database *database, bool *moved) XS_RESULT;
xs_error *xs_database_statistics_get(const xs_database *database, xs_database_statistics *statistics) XS_RESULT;
xs_error *xs_database_metadata(
    const xs_database *database, const char *key, size_t length, xs_buffer **value) XS_RESULT;

/// All terms that begin with the prefix, in byte order.
xs_error *xs_database_terms(
    const xs_database *database, const char *prefix, size_t length, xs_term_list **terms) XS_RESULT;
xs_error *xs_database_term_frequency(
    const xs_database *database, const char *term, size_t length, uint32_t *frequency) XS_RESULT;
xs_error *xs_document_terms(const xs_database *database, uint32_t document, xs_term_list **terms) XS_RESULT;
xs_error *xs_document_data(const xs_database *database, uint32_t document, xs_buffer **data) XS_RESULT;
xs_error *xs_document_value(
    const xs_database *database, uint32_t document, uint32_t slot, xs_buffer **value) XS_RESULT;

// MARK: Bitsets of documents (bit n - 1 stands for document n)

/// Sets the bit of every document that holds the term; others stay. `added` counts the postings read.
xs_error *xs_database_postings(
    const xs_database *database, const char *term, size_t length, uint64_t *words, size_t bit_count,
    uint32_t *added) XS_RESULT;

/// The same for groups of documents: `groups` names for each document, from number 1, the bit that is set.
xs_error *xs_database_grouped_postings(
    const xs_database *database, const char *term, size_t length, const uint32_t *groups, size_t group_count,
    uint64_t *words, size_t bit_count) XS_RESULT;

/// How many bits two bitsets of the same length share.
size_t xs_bitset_shared(const uint64_t *left, const uint64_t *right, size_t word_count);

// MARK: Queries

typedef enum __attribute__((enum_extensibility(closed))) xs_query_operator {
    XS_QUERY_TERM,
    XS_QUERY_EVERYTHING,
    XS_QUERY_NOTHING,
    XS_QUERY_BITSET,
    XS_QUERY_AND,
    XS_QUERY_OR,
    XS_QUERY_AND_NOT,
    XS_QUERY_AND_MAYBE,
    XS_QUERY_FILTER,
    XS_QUERY_MAX,
    XS_QUERY_SYNONYM,
    XS_QUERY_SCALE_WEIGHT,
    XS_QUERY_PHRASE,
    XS_QUERY_NEAR
} xs_query_operator;

/// A node of a query tree written in postfix order: an operator takes its `arity` operands off the stack.
typedef struct xs_query_node {
    xs_query_operator op;
    uint32_t arity;
    /// PHRASE and NEAR: how many positions the words may span.
    uint32_t window;
    /// SCALE_WEIGHT: the factor, finite and not below zero.
    double factor;
    /// TERM: where the term lies in the query's text.
    size_t text_offset;
    size_t text_length;
    /// BITSET: the documents that match, all with weight zero. For a database of one part only.
    const uint64_t *words;
    size_t bit_count;
} xs_query_node;

typedef struct xs_query {
    const xs_query_node *nodes;
    size_t node_count;
    const char *text;
    size_t text_length;
} xs_query;

/// The parameters of BM25 as Xapian names them.
typedef struct xs_bm25 {
    double k1;
    double k2;
    double k3;
    double b;
    double min_normalised_length;
} xs_bm25;

typedef struct xs_hit {
    uint32_t document;
    double weight;
} xs_hit;

typedef struct xs_hit_list {
    const xs_hit *hits;
    size_t count;
} xs_hit_list;

/// The best `limit` documents, highest weight first, ties by document number.
xs_error *xs_database_search(
    const xs_database *database, const xs_query *query, const xs_bm25 *weighting, uint32_t limit,
    xs_hit_list **hits) XS_RESULT;
void xs_hit_list_free(xs_hit_list *hits);

/// Sets the bit of every document that the query matches, in one pass without ranking. Not for a remote database.
xs_error *xs_database_matches(
    const xs_database *database, const xs_query *query, uint64_t *words, size_t bit_count) XS_RESULT;

// MARK: Writing

typedef struct xs_writer xs_writer;

typedef enum __attribute__((enum_extensibility(closed))) xs_writer_mode {
    XS_WRITER_CREATE,
    XS_WRITER_OPEN
} xs_writer_mode;

/// One occurrence of a term. Position 0 stands for «no position».
typedef struct xs_posting {
    uint32_t text_offset;
    uint32_t text_length;
    uint32_t position;
    uint32_t increment;
} xs_posting;

typedef struct xs_value {
    uint32_t slot;
    const char *bytes;
    size_t length;
} xs_value;

typedef struct xs_document {
    const char *data;
    size_t data_length;
    /// The terms' bytes, one after the other; postings point into them.
    const char *text;
    size_t text_length;
    const xs_posting *postings;
    size_t posting_count;
    const xs_value *values;
    size_t value_count;
} xs_document;

xs_error *xs_writer_open(const char *path, size_t length, xs_writer_mode mode, xs_writer **writer) XS_RESULT;
xs_error *xs_writer_add(xs_writer *writer, const xs_document *document, uint32_t *number) XS_RESULT;
xs_error *xs_writer_set_metadata(
    xs_writer *writer, const char *key, size_t key_length, const char *value, size_t value_length) XS_RESULT;
xs_error *xs_writer_commit(xs_writer *writer) XS_RESULT;
/// Commits what is pending and closes. The writer is freed whether or not that succeeds.
xs_error *xs_writer_close(xs_writer *writer) XS_RESULT;
/// For a writer that is given up: its database is worth nothing afterwards.
void xs_writer_free(xs_writer *writer);

// MARK: Whole databases

typedef struct xs_path {
    const char *bytes;
    size_t length;
} xs_path;

/// Writes the sources, of which there is at least one, one after the other into one compact single-file database.
xs_error *xs_compact(
    const xs_path *sources, size_t count, const char *target, size_t target_length) XS_RESULT;
/// Reads a database's tables whole. `errors` counts what is damaged; `report` tells where.
xs_error *xs_check(const char *path, size_t length, size_t *errors, xs_buffer **report) XS_RESULT;

/// The version of the library in use, such as "1.4.22". Never freed.
const char *xs_version(void);

// MARK: Stemming

typedef struct xs_stemmer xs_stemmer;

/// Throws InvalidArgument for a language that Xapian has no stemmer for.
xs_error *xs_stemmer_open(const char *language, size_t length, xs_stemmer **stemmer) XS_RESULT;
void xs_stemmer_free(xs_stemmer *stemmer);
/// The stem of a lower-case word, valid until the next call with the same stemmer.
xs_error *xs_stemmer_stem(xs_stemmer *stemmer, const char *word, size_t length, xs_term *stem) XS_RESULT;

#ifdef __cplusplus
}
#endif
#endif
