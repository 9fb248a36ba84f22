/// The keys of a JSON object as they stand in its text: a decoder keeps one of two equal ones and does
/// not say which.
enum JSONKeys {
  /// The first key that stands twice in the outermost object; `nil` when none does.
  static func repeated(in text: ArraySlice<UInt8>) -> String? {
    var known: Set<ArraySlice<UInt8>> = []
    for key in keys(of: text) where !known.insert(key).inserted {
      return String(decoding: key, as: UTF8.self)
    }
    return nil
  }

  private static func keys(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var keys: [ArraySlice<UInt8>] = []
    var depth = 0
    var last: ArraySlice<UInt8> = []
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\""):
        last = string(in: text, behind: index)
        index = last.endIndex
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":") where depth == 1: keys.append(last)
      default: break
      }
      index += 1
    }
    return keys
  }

  /// The bytes between the quotes, escapes as they stand.
  private static func string(
    in text: ArraySlice<UInt8>, behind quote: Int
  ) -> ArraySlice<UInt8> {
    var end = quote + 1
    while end < text.endIndex, text[end] != UInt8(ascii: "\"") {
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return text[(quote + 1)..<min(end, text.endIndex)]
  }
}
