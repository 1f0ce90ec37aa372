import Testing

@Suite struct CaseSearchTests {
}
