import Fixtures
import Law
import Testing

@Suite("What is ready goes to the personal cabinet where the order says so, and nowhere else")
struct CabinetTests {
  @Test(
    "By the channel and the stage",
    arguments: [
      (Service.pmpk, Channel.portal, Stage.concluded, "pmpk.req.5.3"),
      (.pmpk, .portal, .refused, "pmpk.req.5.3"), (.pmpk, .walkIn, .concluded, nil),
      (.pmpk, .proactive, .concluded, nil), (.pmpk, .portal, .scheduled, nil),
      (.pmpk, .portal, .closed, nil), (.rehab, .portal, .certificateSigned, "rehab.req.5.4"),
      (.rehab, .walkIn, .certificateSigned, nil), (.camp, .portal, .voucherReady, "camp.req.5.p2"),
      (.camp, .stateCorporation, .voucherReady, nil),
      (.home, .portal, .ordered, "home.req.5.3"),
      (.preschoolQueue, .portal, .refused, "preschool.queue-req.5"),
    ] as [(Service, Channel, Stage, ClauseID?)])
  func ways(service: Service, channel: Channel, stage: Stage, clause: ClauseID?) throws {
    let rules = try #require(RuleBook.newest(service))
    #expect(rules.cabinet(via: channel, from: stage)?.clause == clause)
  }
}
