import Screen
import Workbench

/// Why a line of a file of settings or keys is not followed.
enum SettingsWords: Phrase {
  case notASetting(name: String, value: String)
  case noCommand(String)
  case noEqualsSign
  case notAKey(String)
  case keyIsTaken(Key, by: CommandID)
  indirect case line(file: String, Int, SettingsWords)

  var kazakh: String {
    switch self {
    case .notASetting(let name, let value): "«\(name) = \(value)» деген баптау жоқ"
    case .noCommand(let name): "«\(name)» деген пәрмен жоқ"
    case .noEqualsSign: "«=» белгісі жоқ"
    case .notAKey(let name): "«\(name)» деген перне жоқ"
    case .keyIsTaken(let key, let command):
      "\(key.name) — «\(command.rawValue)» пәрменінің пернесі"
    case .line(let file, let number, let reason): "\(file), \(number)-жол: \(reason.kazakh)"
    }
  }

  var russian: String {
    switch self {
    case .notASetting(let name, let value): "настройки «\(name) = \(value)» нет"
    case .noCommand(let name): "команды «\(name)» нет"
    case .noEqualsSign: "нет знака «=»"
    case .notAKey(let name): "клавиши «\(name)» нет"
    case .keyIsTaken(let key, let command):
      "\(key.name) — уже клавиша команды «\(command.rawValue)»"
    case .line(let file, let number, let reason): "\(file), строка \(number): \(reason.russian)"
    }
  }

  var english: String {
    switch self {
    case .notASetting(let name, let value): "“\(name) = \(value)” is not a setting"
    case .noCommand(let name): "there is no command “\(name)”"
    case .noEqualsSign: "“=” is missing"
    case .notAKey(let name): "“\(name)” is not a key"
    case .keyIsTaken(let key, let command):
      "\(key.name) is the key of “\(command.rawValue)” already"
    case .line(let file, let number, let reason): "\(file), line \(number): \(reason.english)"
    }
  }
}
