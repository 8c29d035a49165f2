/// A place on a page, in points from its upper left corner.
struct Point: Equatable {
  var x: Double
  var y: Double
}

/// An upright rectangle, in points from the page's upper left corner.
struct Rectangle: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

/// A colour in sRGB. Nothing on a sheet is told by colour alone.
struct Colour: Equatable {
  var red: Double
  var green: Double
  var blue: Double

  init(_ hex: UInt32) {
    red = Double(hex >> 16 & 255) / 255
    green = Double(hex >> 8 & 255) / 255
    blue = Double(hex & 255) / 255
  }

  static var ink: Colour { Colour(0x14212A) }
  static var soft: Colour { Colour(0x43535C) }
  static var brand: Colour { Colour(0x0B5563) }
  static var tint: Colour { Colour(0xE9F3F4) }
  static var line: Colour { Colour(0xA9B9BF) }
  static var danger: Colour { Colour(0xA61B12) }
  static var dangerTint: Colour { Colour(0xFDF0EE) }
  static var white: Colour { Colour(0xFFFFFF) }
}

/// An outline.
struct Shape: Equatable {
  enum Segment: Equatable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  private(set) var segments: [Segment]

  static func lines(_ points: Point...) -> Shape {
    Shape(
      segments: points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) })
  }

  static func box(_ area: Rectangle, radius: Double = 0) -> Shape {
    let (left, top) = (area.x, area.y)
    let (right, bottom) = (area.x + area.width, area.y + area.height)
    let inset = min(radius, area.width / 2, area.height / 2)
    // How far the handles of a quarter circle stand from its ends.
    let reach = inset * 0.5523
    func corner(_ from: Point, _ to: Point, _ handles: (Point, Point)) -> [Segment] {
      [.line(from)] + (inset > 0 ? [.curve(handles.0, handles.1, to)] : [])
    }
    var segments: [Segment] = [.move(Point(x: left + inset, y: top))]
    segments += corner(
      Point(x: right - inset, y: top), Point(x: right, y: top + inset),
      (Point(x: right - inset + reach, y: top), Point(x: right, y: top + inset - reach)))
    segments += corner(
      Point(x: right, y: bottom - inset), Point(x: right - inset, y: bottom),
      (Point(x: right, y: bottom - inset + reach), Point(x: right - inset + reach, y: bottom)))
    segments += corner(
      Point(x: left + inset, y: bottom), Point(x: left, y: bottom - inset),
      (Point(x: left + inset - reach, y: bottom), Point(x: left, y: bottom - inset + reach)))
    segments += corner(
      Point(x: left, y: top + inset), Point(x: left + inset, y: top),
      (Point(x: left, y: top + inset - reach), Point(x: left + inset - reach, y: top)))
    return Shape(segments: segments + [.close])
  }

  func moved(down distance: Double) -> Shape {
    func lower(_ point: Point) -> Point { Point(x: point.x, y: point.y + distance) }
    return Shape(
      segments: segments.map { segment in
        switch segment {
        case .move(let point): .move(lower(point))
        case .line(let point): .line(lower(point))
        case .curve(let first, let second, let end): .curve(lower(first), lower(second), lower(end))
        case .close: .close
        }
      })
  }
}

/// Something drawn.
enum Drawing {
  case text(Paragraph, line: Int, x: Double, baseline: Double, Colour)
  case fill(Shape, Colour)
  case stroke(Shape, Colour, width: Double)

  func moved(down distance: Double) -> Drawing {
    switch self {
    case .text(let paragraph, let line, let x, let baseline, let colour):
      .text(paragraph, line: line, x: x, baseline: baseline + distance, colour)
    case .fill(let shape, let colour): .fill(shape.moved(down: distance), colour)
    case .stroke(let shape, let colour, let width):
      .stroke(shape.moved(down: distance), colour, width: width)
    }
  }
}

/// Something drawn, with what it is to somebody who does not see it.
struct Mark {
  var drawing: Drawing
  var part: Part

  enum Part: Equatable {
    /// Belongs to an element of the structure.
    case content(StructureTree.ID)
    /// Tells nothing that is not told otherwise.
    case decoration
    /// Repeated at the head of pages.
    case header
    /// Repeated at the foot of pages.
    case footer
  }

  init(_ drawing: Drawing, _ part: Part = .decoration) {
    self.drawing = drawing
    self.part = part
  }

  func moved(down distance: Double) -> Mark {
    Mark(drawing.moved(down: distance), part)
  }

  /// A text further along; a shape stays.
  func moved(right distance: Double) -> Mark {
    guard case .text(let paragraph, let line, let x, let baseline, let colour) = drawing else {
      return self
    }
    return Mark(
      .text(paragraph, line: line, x: x + distance, baseline: baseline, colour), part)
  }
}
