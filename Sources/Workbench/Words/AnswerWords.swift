import Law

/// An answer of a field that offers answers.
struct AnswerWords: Phrase {
  private let choice: Choice

  init(_ choice: Choice) { self.choice = choice }

  var kazakh: String {
    switch choice {
    case .first: "бастапқы"
    case .repeated: "қайталама"
    case .came: "келді, тыңдалды"
    case .absent: "келмеді"
    case .objectedInWriting: "жазбаша қарсылық берді"
    case .waived: "тыңдаудан бас тартты"
    case .family: "отбасы"
    case .office: "ұйым"
    case .completed: "толық өтті"
    case .early: "мерзімінен бұрын"
    case .identityDocument: "жеке куәлік"
    case .powerOfAttorney: "нотариат куәландырған сенімхат"
    case .voucher: "жолдама"
    case .refusal: "бас тарту"
    case .permanent: "тұрақты орын"
    case .temporary: "уақытша орын"
    case .ordinary: "жалпы үлгідегі"
    case .special: "арнаулы"
    case .sanatorium: "санаториялық"
    case .takesUp: "негіз қаралады"
    case .drops: "негіз қаралмайды"
    case .returns: "кезекке қайтады"
    case .archives: "архивке"
    case .phone: "телефон арқылы"
    case .textMessage: "смс арқылы"
    }
  }

  var russian: String {
    switch choice {
    case .first: "первичное"
    case .repeated: "повторное"
    case .came: "явились, заслушаны"
    case .absent: "не явились"
    case .objectedInWriting: "возразили письменно"
    case .waived: "отказались от заслушивания"
    case .family: "семья"
    case .office: "организация"
    case .completed: "пройден полностью"
    case .early: "досрочно"
    case .identityDocument: "документ, удостоверяющий личность"
    case .powerOfAttorney: "нотариальная доверенность"
    case .voucher: "путёвка"
    case .refusal: "отказ"
    case .permanent: "постоянное место"
    case .temporary: "временное место"
    case .ordinary: "общего типа"
    case .special: "специальный"
    case .sanatorium: "санаторный"
    case .takesUp: "основание рассматривается"
    case .drops: "основание не рассматривается"
    case .returns: "возвращается в очередь"
    case .archives: "в архив"
    case .phone: "по телефону"
    case .textMessage: "по СМС"
    }
  }

  var english: String {
    switch choice {
    case .first: "first"
    case .repeated: "repeated"
    case .came: "came and was heard"
    case .absent: "did not come"
    case .objectedInWriting: "objected in writing"
    case .waived: "gave the hearing up"
    case .family: "the family"
    case .office: "the office"
    case .completed: "completed"
    case .early: "early"
    case .identityDocument: "identity document"
    case .powerOfAttorney: "notarised power of attorney"
    case .voucher: "voucher"
    case .refusal: "refusal"
    case .permanent: "permanent place"
    case .temporary: "temporary place"
    case .ordinary: "ordinary"
    case .special: "special"
    case .sanatorium: "sanatorium"
    case .takesUp: "the ground is taken up"
    case .drops: "the ground is dropped"
    case .returns: "back to the queue"
    case .archives: "to the archive"
    case .phone: "by phone"
    case .textMessage: "by text message"
    }
  }
}
