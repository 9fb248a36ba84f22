import Fixtures
import Law
import Testing

@Suite("Editions")
struct EditionTests {
  @Test(
    "Every day of the known years finds exactly one edition or the day on which the first begins",
    arguments: [
      (Service.home, "2025-03-14"), (.pmpk, "2025-03-14"), (.rehab, "2025-03-14"),
      (.camp, "2023-07-11"), (.preschoolQueue, "2024-06-11"), (.preschoolAdmission, "2024-06-11"),
    ] as [(Service, CivilDate)])
  func everyDay(service: Service, first: CivilDate) throws {
    for number in CivilDate("2024-01-01").dayNumber...CivilDate("2027-12-31").dayNumber {
      let date = CivilDate(dayNumber: number)
      #expect(((try? RuleBook.rules(of: service, on: date)) != nil) == (date >= first))
    }
  }
}
