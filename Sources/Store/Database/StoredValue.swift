import Cases

extension Statement {
  /// A value of a closed list, by its word in the file.
  ///
  /// - Parameter place: table and column, for whoever has to look at the file.
  /// - Throws: `damaged` for a word that is none of the list: it must not become another one.
  borrowing func value<Value: RawRepresentable<String>>(
    _ column: Int32, _ place: String
  ) throws(StoreTrouble) -> Value {
    guard let value = Value(rawValue: text(column)) else { throw .unreadable(place, text(column)) }
    return value
  }

  /// The same; `nil` for NULL.
  borrowing func optionalValue<Value: RawRepresentable<String>>(
    _ column: Int32, _ place: String
  ) throws(StoreTrouble) -> Value? {
    isNull(column) ? nil : try value(column, place)
  }
}

extension StoreTrouble {
  /// A word of the file that this program does not know. At most its beginning is told.
  static func unreadable(_ place: String, _ word: String) -> StoreTrouble {
    .damaged(detail: "\(place) «\(word.prefix(40))»")
  }
}
