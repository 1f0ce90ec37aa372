import Testing

@Suite struct CollectionTests {
}
