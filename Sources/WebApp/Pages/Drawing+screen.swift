internal import CaseCatalogue

extension Drawing {
    /// For a page: the colours stand in the style sheet, since they differ in the dark.
    static let screen = Drawing(width: 240, height: 14, frame: ["preserveAspectRatio": "none"]) { ["class": $0.rawValue] }
}
