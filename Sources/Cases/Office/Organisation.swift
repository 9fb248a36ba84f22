import Law

/// The office whose register the store is.
package struct Organisation: Equatable, Sendable, Codable {
  package var place: Place
  package var name: String
  package var address: String
  package var phone: String
  /// Name of the head, as in a letterhead: «Жақсыбаева Р. Т.».
  package var head: String
  /// «[МО атауы]» of the forms: the education department above the office, or the office itself.
  package var authority: String
  package var site: String

  package init(
    place: Place, name: String, address: String, phone: String, head: String,
    authority: String = "", site: String = ""
  ) {
    self.place = place
    self.name = name
    self.address = address
    self.phone = phone
    self.head = head
    self.authority = authority
    self.site = site
  }

  /// What stands on forms in place of «МО атауы».
  package var authorityOnForms: String { authority.isEmpty ? name : authority }
}
