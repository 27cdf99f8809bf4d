/// A role of the palette; the stylesheet colours it by class, the attribute is for readers without.
///
/// Colours were chosen for contrast on white, for grey print and for colour-blind eyes; no role
/// says good or bad.
package enum Paint: Sendable, Hashable, CaseIterable {
  /// The first partner: dark, solid.
  case first
  /// The second partner: light.
  case second
  /// Shared or neutral marks.
  case shared
  /// Secondary text and reference lines.
  case soft
  /// Grid lines, which are decoration.
  case line
  /// The likely range behind a line.
  case band
  /// The ground, for hatching and text on dark marks.
  case paper
  /// Main text.
  case ink
  /// No colour.
  case none

  /// The class that fills with it, where the stylesheet has one.
  var fillClass: String? {
    switch self {
    case .first: "fa"
    case .second: "fb"
    case .shared: "fs"
    case .soft: "fo"
    case .line: "fl"
    case .band: "fband"
    case .paper: "fpaper"
    case .ink: "ink"
    case .none: nil
    }
  }

  /// The class that outlines with it, where the stylesheet has one.
  var strokeClass: String? {
    switch self {
    case .first: "sa"
    case .second: "sb"
    case .shared: "ss"
    case .soft: "so"
    case .line: "sl"
    case .band: "sband"
    case .paper: "hatch"
    case .ink: "sink"
    case .none: nil
    }
  }

  /// The colour on white paper, as an attribute's value.
  var lightColour: String {
    switch self {
    case .first: "#123a70"
    case .second: "#dd7510"
    case .shared: "#5c6670"
    case .soft: "#57606a"
    case .line: "#d0d7de"
    case .band: "#c9d7ec"
    case .paper: "#ffffff"
    case .ink: "#1b1f23"
    case .none: "none"
    }
  }
}
