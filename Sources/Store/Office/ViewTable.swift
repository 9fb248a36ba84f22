import Cases
import FoundationEssentials
import Law
import Letters

extension Store {
  /// Keeps a view under its name; the same name is overwritten.
  package func saveView(_ view: SavedView, of clerk: ClerkID) throws(StoreTrouble) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let body = try? encoder.encode(view) else {
      throw .failed(code: 0, detail: "a view cannot be written")
    }
    try inLine { () throws(StoreTrouble) in
      try database.run(
        "INSERT INTO saved_view(clerk, name, body) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET body = ?3",
        .text(clerk.account), .text(view.name), .text(String(decoding: body, as: UTF8.self)))
    }
  }

  /// The clerk's views in the order of the Kazakh alphabet. One of a newer program that this one cannot
  /// read is left where it is.
  package func views(of clerk: ClerkID) throws(StoreTrouble) -> [SavedView] {
    let statement = try database.statement(
      "SELECT body FROM saved_view WHERE clerk = ?1", .text(clerk.account))
    var views: [SavedView] = []
    while try statement.step() {
      let body = Data(statement.text(0).utf8)
      if let view = try? JSONDecoder().decode(SavedView.self, from: body) { views.append(view) }
    }
    return views.sorted { KazakhAlphabet.precedes($0.name, $1.name) }
  }

  package func removeView(_ name: String, of clerk: ClerkID) throws(StoreTrouble) {
    try inLine { () throws(StoreTrouble) in
      try database.run(
        "DELETE FROM saved_view WHERE clerk = ?1 AND name = ?2", .text(clerk.account), .text(name))
    }
  }
}
