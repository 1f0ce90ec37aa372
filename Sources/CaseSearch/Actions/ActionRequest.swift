/// Which possible actions are asked for.
public struct ActionRequest: Sendable, Equatable {
    /// A value of the field that decides which law holds; `nil` for any age.
    public var age: String?
    /// Any of these.
    public var situations: [String]

    public init(age: String? = nil, situations: [String] = []) {
        self.age = age
        self.situations = situations
    }
}
