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
    return asked == nil && namesUTF8(environment: variable)
  }

  /// Whether the environment names an alphabet of UTF-8: over ssh a terminal often tells a locale that the
  /// host has not installed, and is a terminal of UTF-8 all the same. The first variable that is set
  /// counts, as for setlocale(3).
  package static func namesUTF8(environment: (String) -> String?) -> Bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    let alphabet = named?.split(separator: "@").first?.split(separator: ".").dropFirst().first
    return ["utf-8", "utf8"].contains(alphabet?.lowercased())
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: name).uppercased() == "UTF-8"
  }
}
