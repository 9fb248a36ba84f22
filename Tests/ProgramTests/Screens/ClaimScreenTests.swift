import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("Two people and one case, at the screen")
struct ClaimScreenTests {
  private let colleague = ClerkID("akhmetov")

  /// A case of the inbox is changed by the colleague at another desk.
  private func change(
    _ clerk: ClerkAtDesk, _ id: CaseID, _ command: CaseCommand
  ) throws {
    try clerk.elsewhere { store in
      let office = try store.office()
      let person = try #require(office.clerk(colleague))
      let subject = try #require(try store.subject(id))
      let rules = try #require(RuleBook.newest(subject.service))
      let now = Circumstances(
        moment: clerk.now, clerk: person, desk: "2-терезе", office: office, rules: rules)
      let author = Author(clerk: colleague, desk: "2-терезе", moment: clerk.now)
      try store.write(by: author) { writing in
        _ = try writing.carryOut(command, on: subject, now)
      }
    }
  }

  @Test("Every opening is recorded, with who opened it")
  func opened() throws {
    let clerk = try ClerkAtDesk()
    let id = try #require(clerk.model.inbox.selected?.id)
    try clerk.type("<Enter>")
    let events = try #require(clerk.store?.history(id)?.events)
    #expect(events.last?.body == .opened && events.last?.clerk == DemoStore.clerk)
    try clerk.type("<Esc><Enter>")
    #expect(try clerk.store?.history(id)?.events.count == events.count + 1)
  }

  @Test("The loser is told who was first and what was done, and finds the typed words again")
  func clash() throws {
    let clerk = try ClerkAtDesk()
    let id = try #require(clerk.model.inbox.selected?.id)
    try clerk.type("<Enter>:delay<Enter>отбасы кеш келді")
    let form = try #require(clerk.model.formLayer)
    #expect(form[.words] == "отбасы кеш келді")
    try change(clerk, id, .note("тексерілді"))
    // The screen has read the case again; the form still stands on what the clerk saw.
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("Ахметов Д. М."))
    #expect(clerk.message.contains("тексерілді"))
    #expect(clerk.model.formLayer?[.words] == "отбасы кеш келді")
    #expect(try clerk.store?.subject(id)?.delayReason == nil)
    try clerk.type("<Enter>")
    #expect(try clerk.store?.subject(id)?.delayReason?.words == "отбасы кеш келді")
    #expect(clerk.model.formLayer == nil)
  }

  @Test("A colleague who only looks is in nobody's way")
  func looking() throws {
    let clerk = try ClerkAtDesk()
    let id = try #require(clerk.model.inbox.selected?.id)
    try clerk.type("<Enter>:delay<Enter>отбасы кеш келді")
    try change(clerk, id, .open)
    try clerk.type("<Enter>")
    #expect(try clerk.store?.subject(id)?.delayReason?.words == "отбасы кеш келді")
  }

  @Test("A colleague's case is not begun without a reason, and Esc leaves it with the colleague")
  func takeFrom() throws {
    let clerk = try ClerkAtDesk(clerk: colleague)
    try clerk.type("<Shift-Tab>")
    let row = try #require(clerk.model.inbox.rows.first { $0.holder == DemoStore.clerk })
    while clerk.model.inbox.selected?.id != row.id { try clerk.type("<Down>") }
    try clerk.type("<Enter><Enter>")
    #expect(clerk.model.context == .choice)
    try clerk.type("<Esc>")
    #expect(clerk.model.layers.isEmpty && clerk.model.context == .application)
    try clerk.type("<F8>")
    #expect(clerk.sees("Бекова Г. С. қолында"))
    try clerk.type("<Enter>")
    #expect(try clerk.store?.subject(row.id)?.holder == DemoStore.clerk, "nothing is preselected")
    try clerk.type("<Down><Enter>")
    #expect(try clerk.store?.subject(row.id)?.holder == colleague)
  }

  @Test("Who begins a free case holds it before anything is asked")
  func claim() throws {
    let clerk = try ClerkAtDesk()
    let id = try #require(clerk.model.inbox.selected?.id)
    try clerk.type("<Enter><F8><Down><Enter>")
    #expect(try clerk.store?.subject(id)?.holder.isNobody == true)
    #expect(clerk.sees("бос"))
    try clerk.type("<Enter>")
    #expect(try clerk.store?.subject(id)?.holder == DemoStore.clerk)
    #expect(clerk.model.context != .application, "the next step is open")
  }

  @Test("A sensitive case asks why before it shows anything")
  func sensitive() throws {
    let clerk = try ClerkAtDesk(clerk: colleague)
    try clerk.type("<Shift-Tab>")
    let row = try #require(clerk.model.inbox.rows.first { $0.holder == DemoStore.clerk })
    try clerk.elsewhere { store in
      let office = try store.office()
      let person = try #require(office.clerk(DemoStore.clerk))
      let subject = try #require(try store.subject(row.id))
      let rules = try #require(RuleBook.newest(subject.service))
      let now = Circumstances(
        moment: clerk.now, clerk: person, desk: "1-терезе", office: office, rules: rules)
      try store.write(by: Author(clerk: person.id, desk: "1-терезе", moment: clerk.now)) {
        _ = try $0.carryOut(.setSensitivity(true, reason: "сот ісі"), on: subject, now)
      }
    }
    while clerk.model.inbox.selected?.id != row.id { try clerk.type("<Down>") }
    try clerk.type("<Enter>")
    #expect(clerk.model.application?.file == nil)
    #expect(clerk.model.formLayer != nil)
    try clerk.type("тексеру<Enter>")
    #expect(clerk.model.application?.file?.subject.id == row.id)
    let last = try #require(clerk.store?.history(row.id)?.events.last)
    #expect(last.body == .openedSensitive(reason: "тексеру") && last.clerk == colleague)
  }
}

@Suite("Many cases at once")
struct BulkScreenTests {
  @Test("Marked rows are given to a colleague after a preview, with a reason, and F8 confirms")
  func hand() throws {
    let clerk = try ClerkAtDesk()
    let ids = clerk.model.inbox.rows.prefix(3).map(\.id)
    try clerk.type("<Space><Space><Space>")
    #expect(clerk.model.inbox.marked == Set(ids))
    #expect(clerk.sees("+"))
    try clerk.type("<F6><Down><Enter><Down><Down><Down><Enter>демалыста<Enter>")
    #expect(clerk.sees("3 іс"))
    #expect(try clerk.store?.subject(ids[0])?.holder == DemoStore.clerk, "only a preview")
    try clerk.type("<Enter>")
    #expect(try clerk.store?.subject(ids[0])?.holder == DemoStore.clerk, "Enter is the safe answer")
    try clerk.type("<F6><Down><Enter><Down><Down><Down><Enter>демалыста<Enter><F8>")
    for id in ids {
      let subject = try #require(try clerk.store?.subject(id))
      #expect(subject.holder != DemoStore.clerk && !subject.holder.isNobody)
    }
    #expect(clerk.model.inbox.marked.isEmpty)
  }

  @Test("Without marks the whole list is meant, over thousands as over twenty")
  func wholeList() throws {
    let clerk = try ClerkAtDesk(applications: 1_200)
    try clerk.type("<Shift-Tab>")
    let all = try #require(clerk.model.inbox.counts[.all])
    #expect(all > 300)
    try clerk.type("<F6><Down><Down><Down><Enter>")
    let first = try #require(clerk.model.inbox.rows.first?.child)
    #expect(
      clerk.sees("\(all) іс") && clerk.sees(String(first.prefix { $0 != " " })), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.message.isEmpty, "Enter is the safe answer: nothing is written")
    try clerk.type("<F6><Down><Down><Down><Enter><F8>")
    #expect(clerk.message.contains("\(all)"))
    let path = try #require(clerk.message.split(separator: " ").last)
    let text = try #require(TextFile.read(String(path.prefix { $0 != "…" })))
    #expect(text.split(separator: "\n").count == all + 1)
  }

  @Test("Who may only read gives nothing away")
  func auditor() throws {
    let clerk = try ClerkAtDesk(clerk: ClerkID("akhmetov"))
    try clerk.type("<Shift-Tab><Home><Space><F6><Down><Enter><Down><Enter>демалыста<Enter>")
    // A clerk may give away only what he holds himself.
    let id = try #require(clerk.model.inbox.rows.first?.id)
    let holder = try #require(try clerk.store?.subject(id)?.holder)
    #expect(holder == clerk.model.inbox.rows.first?.holder)
  }

  @Test("A list is saved under a name and comes back with it")
  func views() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("f<Down><Enter>")
    #expect(clerk.model.inbox.narrowing.service == .home)
    try clerk.type(":save-view<Enter>")
    let name = try #require(clerk.model.formLayer)[.words]
    #expect(!name.isEmpty)
    try clerk.type("<Enter>f<Home><Enter>")
    #expect(clerk.model.inbox.narrowing == .none)
    try clerk.type("f<Down><Enter>")
    #expect(clerk.model.inbox.narrowing.service == .home)
    #expect(try clerk.store?.views(of: DemoStore.clerk).map(\.name) == [name])
  }

  @Test("A saved list is removed by choosing it, and the list on the screen stays as it is")
  func removedView() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(":remove-view<Enter>")
    #expect(clerk.sees("Сақталған тізіміңіз жоқ."))
    try clerk.type("f<Down><Enter>:save-view<Enter><Enter>")
    let rows = clerk.model.inbox.rows.map(\.id)
    try clerk.type(":remove-view<Enter>")
    #expect(clerk.sees("Қай тізімді жою керек?"))
    try clerk.type("<Enter>")
    #expect(try clerk.store?.views(of: DemoStore.clerk).count == 1, "nothing is preselected")
    try clerk.type("<Down><Enter>")
    #expect(try clerk.store?.views(of: DemoStore.clerk).isEmpty == true)
    #expect(clerk.model.inbox.rows.map(\.id) == rows)
    #expect(clerk.model.inbox.narrowing.service == .home)
    try clerk.type("f")
    #expect(!clerk.surface.lines.contains { $0.contains("* ") })
  }

  @Test("A colleague's note is marked too, over a restart, until the case or the list is looked at")
  func noted() throws {
    let clerk = try ClerkAtDesk(applications: 6, hasVisitors: false)
    let checked = try CheckedCase(at: clerk)
    try clerk.type("<F5>")
    #expect(clerk.model.inbox.changed.isEmpty)
    let head = DemoStore.head
    try checked.change(beside: clerk, by: head, .open)
    #expect(clerk.model.inbox.changed.isEmpty, "reading is no change")
    try checked.change(beside: clerk, by: head, .note("—"))
    #expect(clerk.model.inbox.changed == [checked.id])
    try clerk.type("<F10>")
    let again = try ClerkAtDesk(continuing: clerk, at: clerk.now)
    #expect(again.model.inbox.changed == [checked.id])
    let row = try #require(again.surface.lines.first { $0.contains(" \(checked.number) ") })
    #expect(row.contains("~"), "\(row)")
    for _ in 0..<20 where again.model.inbox.selected?.id != checked.id { try again.type("<Down>") }
    try again.type("<Enter>")
    #expect(again.model.inbox.changed.isEmpty)
    let third = try ClerkAtDesk(continuing: again, at: again.now)
    #expect(third.model.inbox.changed.isEmpty)
  }

  @Test("A list without marks is looked at to its end when the clerk leaves it")
  func away() throws {
    let clerk = try ClerkAtDesk(applications: 6, hasVisitors: false)
    let checked = try CheckedCase(at: clerk)
    try clerk.type("<F5><F10>")
    #expect(clerk.hasLeft)
    try checked.change(beside: clerk, by: DemoStore.head, .note("—"))
    let again = try ClerkAtDesk(continuing: clerk, at: clerk.now)
    #expect(again.model.inbox.changed == [checked.id])
    try again.type("<F5>")
    #expect(again.model.inbox.changed.isEmpty)
  }

  @Test("What others changed is marked where it stands until it is looked at")
  func changed() throws {
    let clerk = try ClerkAtDesk()
    let row = try #require(clerk.model.inbox.rows.dropFirst(2).first)
    let selected = clerk.model.inbox.selected?.id
    try clerk.elsewhere { store in
      let office = try store.office()
      let person = try #require(office.clerk(ClerkID("zhaqsybaeva")))
      let subject = try #require(try store.subject(row.id))
      let rules = try #require(RuleBook.newest(subject.service))
      let now = Circumstances(
        moment: clerk.now, clerk: person, desk: "—", office: office, rules: rules)
      try store.write(by: Author(clerk: person.id, desk: "—", moment: clerk.now)) {
        _ = try $0.carryOut(
          .hand(to: ClerkID("sarsen"), reason: "демалыста"), on: subject, now)
      }
    }
    #expect(clerk.model.inbox.changed == [row.id])
    #expect(clerk.model.inbox.selected?.id == selected, "the cursor stays")
    #expect(clerk.sees("~"))
    try clerk.type("<F5>")
    #expect(clerk.model.inbox.changed.isEmpty)
  }
}
