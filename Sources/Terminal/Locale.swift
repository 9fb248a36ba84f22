import CNcurses
import Glibc

/// The alphabet of the terminal.
package enum TerminalLocale {
  /// Sets the character type of the process and tells whether the terminal was said to be UTF-8.
  /// Only `LC_CTYPE` is touched: a Kazakh number format would turn decimal points into commas.
  package static func prepare() -> Bool {
    let asked = setlocale(LC_CTYPE, "")
    if asked != nil, isUTF8 { return true }
    setlocale(LC_CTYPE, "C.UTF-8")
    return false
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: name).uppercased() == "UTF-8"
  }
}
