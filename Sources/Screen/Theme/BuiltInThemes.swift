/// The themes that need no file: the terminal's own colours, and none at all. The same texts stand
/// in the folder `themes`, which a test compares.
package enum BuiltInThemes {
  package static let terminal = read("terminal", terminalText)
  package static let monochrome = read("monochrome", monochromeText)

  package static func named(_ name: String) -> Theme? {
    switch name {
    case "terminal": terminal
    case "monochrome": monochrome
    default: nil
    }
  }

  private static func read(_ name: String, _ text: String) -> Theme {
    (try? ThemeReader.read(name: name, text) { _ in nil }) ?? Theme(name: name, looks: [:])
  }

  package static let terminalText = """
    # The terminal's own ground and letters, black or white; colour only where something is wrong.
    text = default on default
    muted = default on default, dim
    title = default on default, reverse
    heading = default on default, bold
    selected = default on default, reverse
    selected.idle = default on default, underline
    marked = default on default, bold
    accent = default on default, bold
    key = default on default, bold
    ok = default on default
    warning = default on default, bold, underline
    urgent = black on yellow
    breached = white on red, bold
    overdue = red on default, bold
    due = default on default, bold
    paused = magenta on default
    unknown = default on default, dim
    forbidden = default on default, dim
    error = red on default, bold
    alarm = white on red, bold
    status = default on default
    status.error = red on default, bold
    next = default on default
    footer = default on default
    field = default on default
    field.focus = default on default, underline
    field.invalid = default on default, bold, underline
    match = default on default, bold, underline
    clause = default on default
    today = default on default, bold
    day-off = default on default, dim
    bar = default on default
    bar.over = red on default
    layer = default on default
    border = default on default
    mark-column = default on default, bold
    """

  package static let monochromeText = """
    # No colour at all. Everything a colour would say is said in words.
    text = normal
    muted = normal
    title = reverse
    heading = bold
    selected = reverse
    selected.idle = underline
    marked = bold
    accent = bold
    key = bold
    ok = normal
    warning = bold
    urgent = reverse
    breached = reverse, bold
    overdue = bold
    due = bold
    paused = normal
    unknown = normal
    forbidden = underline
    error = reverse
    alarm = reverse, bold
    status = normal
    status.error = reverse
    next = normal
    footer = normal
    field = normal
    field.focus = underline
    field.invalid = bold, underline
    match = bold, underline
    clause = normal
    today = bold
    day-off = normal
    bar = normal
    bar.over = bold
    layer = normal
    border = normal
    mark-column = bold
    """
}
