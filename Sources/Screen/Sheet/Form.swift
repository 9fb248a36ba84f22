/// Fields one under another.
package struct Form: Equatable, Sendable {
  package var rows: [Row]
  /// Cells of the labels.
  package var labelWidth: Int

  /// Long labels stand above their fields.
  package var labelsAbove: Bool

  package init(rows: [Row], labelWidth: Int = 19, labelsAbove: Bool = false) {
    self.rows = rows
    self.labelWidth = labelWidth
    self.labelsAbove = labelsAbove
  }

  package enum Row: Equatable, Sendable {
    case heading(String)
    case field(Field)
    /// A sentence under the field it concerns.
    case note(Run)
    case space
  }

  package struct Field: Equatable, Sendable {
    package let label: String
    package let value: Value
    /// What follows from the value, beside it.
    package let hint: Run?
    package let isFocused: Bool

    package init(label: String, value: Value, hint: Run? = nil, isFocused: Bool) {
      self.label = label
      self.value = value
      self.hint = hint
      self.isFocused = isFocused
    }
  }

  package enum Value: Equatable, Sendable {
    /// Typed text; `mask` shows the length of fields with a fixed one.
    case text(EditLine, mask: String)
    /// One of several values; Left and Right change it. `nil` when nothing is preselected.
    case choice(String?, of: [String])
    /// Cannot be changed here.
    case fixed(String)
  }

  package var focus: Int? {
    rows.firstIndex { row in
      switch row {
      case .field(let field): field.isFocused
      case .heading, .note, .space: false
      }
    }
  }
}
