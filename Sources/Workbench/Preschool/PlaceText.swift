import Cases
import Law

/// A free place and a sub-queue in words.
struct PlaceText {
  private let model: Model

  init(_ model: Model) { self.model = model }

  private func value(_ place: FreePlace, _ field: FieldID) -> String? {
    place.record[field].map { FactText(model).value($0) }
  }

  /// «2023 · қазақ тілі · кіші топ»
  func group(_ place: FreePlace) -> String {
    let fields: [FieldID] = [.groupYear, .studyLanguage, .groupType]
    return fields.compactMap { value(place, $0) }.joined(separator: " · ")
  }

  /// «тұрақты орын», or until when it is not.
  func kind(_ place: FreePlace) -> String { kind(place.record) }

  func kind(_ place: Record) -> String {
    if place.choice(.placeKind) == .temporary, let until = place.date(.placeUntil) {
      return model.say(BulletinWords.temporary(until: until))
    }
    return place[.placeKind].map { FactText(model).value($0) } ?? ""
  }

  /// Everything that the place says of itself.
  func whole(_ place: FreePlace) -> String {
    let fields: [FieldID] = [.organisationType, .workHours, .preschoolKind]
    let more = fields.compactMap { value(place, $0) }
    return ([place.preschool, group(place), kind(place)] + more).joined(separator: " · ")
  }

  /// «Айгөлек · 2023 · қазақ тілі»
  func queue(_ key: SubQueueKey) -> String {
    let language = StudyLanguage(rawValue: key.language).map { model.say(StudyLanguageWords($0)) }
    let kind = key.kind.map { name in
      Choice(rawValue: name).map { model.say(AnswerWords($0)) } ?? name
    }
    let parts = [key.preschool, "\(key.birthYear)", language, kind]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}

extension Model {
  /// Why a place in a queue is what it is, with its clauses.
  func placeReason(_ place: PlaceInQueue) -> String {
    let clauses = place.place.clauses.map(\.text).joined(separator: ", ")
    return "\(say(PlaceReasonWords(place))) (\(clauses))"
  }
}
