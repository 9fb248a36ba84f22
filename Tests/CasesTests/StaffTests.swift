import Cases
import Fixtures
import Law
import Testing

@Suite("Clerks are added and retired, never deleted")
struct StaffTests {
  private func office(_ clerks: [Clerk]) -> Office {
    Office(events: clerks.map { .clerkAdded(OfficeEvent.ClerkAdded($0)) })
  }

  private let new = Clerk(id: ClerkID("omarov"), name: "Омаров Б. Т.", post: "хатшы", role: .clerk)

  @Test("Who supervises changes the staff, nobody else", arguments: StaffRole.allCases)
  func roles(role: StaffRole) {
    let person = Clerk(id: ClerkID("x"), name: "—", post: "", role: role)
    let office = office([Invented.supervisor, person])
    let works = (try? office.decide(.add(new), by: person)) != nil
    #expect(works == role.supervises)
  }

  @Test("Somebody is added once; who was retired comes back")
  func add() throws {
    var office = office([Invented.supervisor])
    for event in try office.decide(.add(new), by: Invented.supervisor) { office.apply(event) }
    #expect(office.clerk(new.id)?.name == "Омаров Б. Т.")
    #expect(throws: StaffRefusal.alreadyThere(new.id)) {
      try office.decide(.add(new), by: Invented.supervisor)
    }
    for event in try office.decide(.retire(new.id), by: Invented.supervisor) {
      office.apply(event)
    }
    #expect(office.clerk(new.id)?.isRetired == true, "history still names him")
    #expect(throws: StaffRefusal.retired(new.id)) {
      try office.decide(.changeRole(new.id, .head), by: Invented.supervisor)
    }
    for event in try office.decide(.add(new), by: Invented.supervisor) { office.apply(event) }
    #expect(office.clerk(new.id)?.isRetired == false)
  }

  @Test("A name is needed, and a known person to change")
  func missing() {
    let office = office([Invented.supervisor])
    let nameless = Clerk(id: ClerkID("x"), name: "", post: "", role: .clerk)
    #expect(throws: StaffRefusal.nameMissing) {
      try office.decide(.add(nameless), by: Invented.supervisor)
    }
    #expect(throws: StaffRefusal.unknown(ClerkID("x"))) {
      try office.decide(.retire(ClerkID("x")), by: Invented.supervisor)
    }
  }

  @Test("The last one who can change the staff stays and keeps the role")
  func lastOne() throws {
    let alone = office([Invented.supervisor, Invented.clerk])
    let id = Invented.supervisor.id
    #expect(throws: StaffRefusal.lastOne(id)) {
      try alone.decide(.retire(id), by: Invented.supervisor)
    }
    #expect(throws: StaffRefusal.lastOne(id)) {
      try alone.decide(.changeRole(id, .clerk), by: Invented.supervisor)
    }
    #expect(try alone.decide(.changeRole(id, .supervisor), by: Invented.supervisor).count == 1)
    #expect(try alone.decide(.changeRole(id, .head), by: Invented.supervisor).isEmpty)
  }
}
