/// One cell of an emulated terminal: the letter that stands there, and how it looks.
package struct EmulatedCell: Equatable {
  /// NUL behind a wide letter.
  package var letter: Character = " "
  package var pen = Pen()

  /// Colours and attributes, as «select graphic rendition» sets them (ECMA-48, 8.3.117).
  package struct Pen: Equatable {
    package var isBold = false
    package var isDim = false
    package var isUnderlined = false
    package var isReversed = false
    package var foreground: Int?
    package var background: Int?

    package init() {}

    /// What erased cells look like: the background alone.
    var ground: Pen {
      var pen = Pen()
      pen.background = background
      return pen
    }

    mutating func take(_ numbers: [Int]) {
      var rest = numbers.isEmpty ? [0] : numbers[...]
      while let number = rest.popFirst() {
        switch number {
        case 38: foreground = Self.indexed(&rest)
        case 48: background = Self.indexed(&rest)
        default: take(number)
        }
      }
    }

    private mutating func take(_ number: Int) {
      switch number {
      case 0: self = Pen()
      case 1: isBold = true
      case 2: isDim = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: (isBold, isDim) = (false, false)
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 30...37: foreground = number - 30
      case 39: foreground = nil
      case 40...47: background = number - 40
      case 49: background = nil
      case 90...97: foreground = number - 82
      case 100...107: background = number - 92
      default: break
      }
    }

    private static func indexed(_ rest: inout ArraySlice<Int>) -> Int? {
      guard rest.popFirst() == 5 else { return nil }
      return rest.popFirst()
    }
  }
}
