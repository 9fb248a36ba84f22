import Screen
import Workbench

/// A line of a theme file that cannot be followed.
struct ThemeProblemWords: Phrase {
  private let problem: ThemeProblem

  init(_ problem: ThemeProblem) { self.problem = problem }

  var kazakh: String {
    let place = "\(problem.line)-жол: "
    return switch problem.kind {
    case .noEqualsSign: place + "«=» белгісі жоқ"
    case .unknownRole(let name): place + "«\(name)» деген рөл жоқ"
    case .unknownColour(let name): place + "«\(name)» деген түс жоқ"
    case .unknownAttribute(let name): place + "«\(name)» деген қаріп белгісі жоқ"
    case .inheritsUnknown(let name): place + "негізге алынатын «\(name)» деген файл жоқ"
    }
  }

  var russian: String {
    let place = "строка \(problem.line): "
    return switch problem.kind {
    case .noEqualsSign: place + "нет знака «=»"
    case .unknownRole(let name): place + "роли «\(name)» нет"
    case .unknownColour(let name): place + "цвета «\(name)» нет"
    case .unknownAttribute(let name): place + "начертания «\(name)» нет"
    case .inheritsUnknown(let name): place + "темы «\(name)», от которой берётся остальное, нет"
    }
  }

  var english: String {
    let place = "line \(problem.line): "
    return switch problem.kind {
    case .noEqualsSign: place + "the sign “=” is missing"
    case .unknownRole(let name): place + "there is no role “\(name)”"
    case .unknownColour(let name): place + "there is no colour “\(name)”"
    case .unknownAttribute(let name): place + "there is no attribute “\(name)”"
    case .inheritsUnknown(let name): place + "there is no theme “\(name)” to inherit from"
    }
  }
}
