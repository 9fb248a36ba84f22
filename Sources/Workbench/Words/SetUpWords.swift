import Cases
import Law

/// The fields of set-up.
struct SetUpWords: Phrase {
  private let field: SetUpField

  init(_ field: SetUpField) { self.field = field }

  var kazakh: String {
    switch field {
    case .place: "Ұйымның түрі"
    case .name: "Атауы"
    case .address: "Мекенжайы"
    case .phone: "Телефоны"
    case .site: "Интернет-ресурсы"
    case .head: "Басшысы"
    case .authority: "Жоғары тұрған ұйым"
    case .clerkName: "Сіздің аты-жөніңіз"
    case .clerkPost: "Лауазымыңыз"
    case .role: "Рөліңіз"
    case .week: "Жұмыс аптасы"
    case .language: "Тіл"
    }
  }

  var russian: String {
    switch field {
    case .place: "Вид организации"
    case .name: "Название"
    case .address: "Адрес"
    case .phone: "Телефон"
    case .site: "Интернет-ресурс"
    case .head: "Руководитель"
    case .authority: "Вышестоящий орган"
    case .clerkName: "Ваше имя"
    case .clerkPost: "Ваша должность"
    case .role: "Ваша роль"
    case .week: "Рабочая неделя"
    case .language: "Язык"
    }
  }

  var english: String {
    switch field {
    case .place: "Kind of office"
    case .name: "Name"
    case .address: "Address"
    case .phone: "Phone"
    case .site: "Website"
    case .head: "Head"
    case .authority: "Authority above"
    case .clerkName: "Your name"
    case .clerkPost: "Your post"
    case .role: "Your role"
    case .week: "Working week"
    case .language: "Language"
    }
  }
}
