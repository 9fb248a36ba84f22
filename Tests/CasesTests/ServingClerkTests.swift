import Cases
import Fixtures
import Law
import Testing

@Suite("Who decides at a desk that was opened earlier")
struct ServingClerkTests {
  private func office(_ events: [OfficeEvent]) -> Office {
    var office = Invented.office
    for event in events { office.apply(event) }
    return office
  }

  @Test(
    "A clerk serves as long as the office has not let him go, and whoever it never had does not")
  func retired() throws {
    let id = Invented.colleague.id
    #expect(try office([]).serving(Invented.colleague) == Invented.colleague)
    #expect(throws: Refusal(.hasLeft)) {
      try office([.clerkRetired(id)]).serving(Invented.colleague)
    }
    let stranger = Clerk(id: ClerkID("stranger"), name: "", post: "", role: .administrator)
    #expect(throws: Refusal(.hasLeft)) { try office([]).serving(stranger) }
    #expect(try Office().serving(stranger) == stranger, "nothing is set up: nobody is known yet")
  }

  @Test("The role is the one that the office says now, not the one the desk was opened with")
  func role() throws {
    let id = Invented.colleague.id
    #expect(try office([.roleChanged(id, .auditor)]).serving(Invented.colleague).role == .auditor)
    let back = OfficeEvent.clerkAdded(OfficeEvent.ClerkAdded(Invented.colleague))
    #expect(try office([.clerkRetired(id), back]).serving(Invented.colleague).role == .clerk)
  }
}
