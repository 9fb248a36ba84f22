import Cases
import Fixtures
import Law
import Testing

/// A bulletin comes again: what stands in the store is not published a second time
/// (`preschool.rule.16.2`).
@Suite("Which lines of a bulletin are new places")
struct BulletinLineKindTests {
  private typealias Known = (place: FreePlace, state: FreePlace.State)

  private static let one = FreePlaceTests.place
  private static let other = FreePlaceTests.place.merging([
    .offeredPreschool: .words("Балауса")
  ])

  private static func known(_ states: [FreePlace.State]) throws -> [Known] {
    try states.enumerated().map { index, state in
      (try FreePlaceTests.published(one, id: Int64(index + 1)), state)
    }
  }

  private static func kinds(
    _ records: [Record], _ states: [FreePlace.State], again: Bool = false
  ) throws -> [BulletinLineKind] {
    BulletinLineKind.of(records, known: try known(states), again: again)
  }

  @Test("In an empty store every line is new; two alike are two places")
  func empty() throws {
    #expect(try Self.kinds([Self.one, Self.one, Self.other], []) == [.new, .new, .new])
  }

  @Test(
    "The same file again publishes nothing, wherever its places stand",
    arguments: [FreePlace.State.free, .offered, .referred])
  func again(state: FreePlace.State) throws {
    #expect(try Self.kinds([Self.one], [state]) == [.known])
    #expect(try Self.kinds([Self.one], [state], again: true) == [.known], "also when asked for")
  }

  @Test("One more line than there are places is one new place")
  func more() throws {
    #expect(try Self.kinds([Self.one, Self.one], [.free]) == [.known, .new])
    #expect(try Self.kinds([Self.one], [.free, .free]) == [.known])
    #expect(try Self.kinds([Self.other], [.free]) == [.new])
  }

  @Test(
    "A place like one that is over is asked about, and published when the clerk says so",
    arguments: [FreePlace.State.filled, .withdrawn])
  func over(state: FreePlace.State) throws {
    #expect(try Self.kinds([Self.one], [state]) == [.hadBefore])
    #expect(try Self.kinds([Self.one], [state], again: true) == [.new])
    #expect(try Self.kinds([Self.one, Self.one], [state]) == [.hadBefore, .new])
    #expect(try Self.kinds([Self.one, Self.one], [state, .free]) == [.known, .hadBefore])
    #expect(try Self.kinds([Self.one, Self.one], [state, .free], again: true) == [.known, .new])
  }

  @Test("Places that differ in any fact are different ones")
  func facts() throws {
    let changes: [(FieldID, FieldValue)] = [
      (.groupYear, .number(2022)), (.studyLanguage, .language(.russian)),
      (.groupType, .choice(.middleGroup)), (.workHours, .choice(.nineHours)),
      (.organisationType, .choice(.nursery)),
    ]
    for (field, value) in changes {
      let record = Self.one.merging([field: value])
      #expect(try Self.kinds([record], [.free]) == [.new], "\(field)")
    }
  }
}
