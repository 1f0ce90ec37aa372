/// A tree of conditions on documents.
///
/// Weights: `and`, `or` add those of their parts, `max` takes the highest, `filter` and `andMaybe` count the first
/// part as their names say, `synonym` treats its parts as one term. `scale` has no effect inside `synonym`.
public indirect enum Query: Sendable, Equatable {
    /// The documents that hold the term; the empty term stands for every document.
    case term(String)
    case everything
    case nothing
    /// Exactly these documents, as far as the database has them, with weight zero. Only for a database of one part:
    /// a stub file that joins several numbers their documents otherwise. Not within `synonym`.
    case documents(Bitset)
    case and([Query])
    case or([Query])
    case andNot(Query, Query)
    case andMaybe(Query, Query)
    case filter(Query, Query)
    /// Slower than `or` in a database of more than 10,000 documents, as every match has to be looked at.
    case max([Query])
    case synonym([Query])
    /// The factor is finite and not below zero.
    case scale(Query, by: Double)
    /// The terms in this order, within `window` positions. Operands are terms, or terms joined by `or`.
    case phrase([Query], window: Int)
    /// The terms in any order, within `window` positions.
    case near([Query], window: Int)
}
