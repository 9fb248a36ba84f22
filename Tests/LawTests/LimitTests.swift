import Fixtures
import Law
import Testing

@Suite("Limits of waiting and serving, by service and place")
struct LimitTests {
  @Test(
    "Fifteen and fifteen; thirty at a camp's provider; none for preschools",
    arguments: [
      (Service.home, Place.school, 15, 15), (.pmpk, .pmpk, 15, 15),
      (.rehab, .rehabilitationCentre, 15, 15), (.rehab, .correctionRoom, 15, 15),
      (.rehab, .autismCentre, 15, 15), (.camp, .department, 15, 30), (.camp, .school, 15, 30),
      (.camp, .stateCorporation, 15, 15), (.camp, .stateCorporationDuty, 15, 15),
    ])
  func minutes(service: Service, place: Place, waiting: Int, serving: Int) throws {
    let rules = try #require(RuleBook.newest(service))
    #expect(rules.limit(.waiting, at: place)?.minutes == waiting)
    #expect(rules.limit(.serving, at: place)?.minutes == serving)
  }

  @Test(
    "The fifteen minutes of other services are not applied to preschools",
    arguments: [Service.preschoolQueue, .preschoolAdmission])
  func none(service: Service) throws {
    for place in Place.allCases {
      #expect(try #require(RuleBook.newest(service)).limits(at: place).isEmpty)
    }
  }
}
