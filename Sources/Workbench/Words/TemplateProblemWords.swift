import Cases
import Law
import Notices

/// What is wrong with an office's own words of a paper.
package struct TemplateProblemWords: Phrase {
  private let problem: TemplateProblem

  package init(_ problem: TemplateProblem) { self.problem = problem }

  package var kazakh: String {
    switch problem {
    case .notReplaceable(let form): "\(form.rawValue): мәтіні актіде бекітілген, ауыстырылмайды"
    case .empty: "мәтінде толтырылатын орын жоқ"
    case .unknownBlank(let name): "белгісіз орын: {\(name)}"
    case .brokenBlank(let line): "\(line)-жол: жақша жабылмаған"
    case .unknownShape(let name): "белгісіз түр: {\(name)}"
    case .notDate(let name): "{\(name)}: мұнда күн емес, мәтін тұрады"
    case .missingPart(let part):
      "заң талап ететін бөлік жоқ: «\(BlankWords(part.blank).kazakh)» {\(part.blank)}, \(part.basis)"
    case .unprintable(let line): "\(line)-жол: басуға келмейтін таңба бар"
    case .noLetter(let letter): "қаріпте «\(letter)» таңбасы жоқ"
    }
  }

  package var russian: String {
    switch problem {
    case .notReplaceable(let form): "\(form.rawValue): текст утверждён актом и не заменяется"
    case .empty: "в тексте нет заполняемых мест"
    case .unknownBlank(let name): "неизвестное место: {\(name)}"
    case .brokenBlank(let line): "строка \(line): скобка не закрыта"
    case .unknownShape(let name): "неизвестный вид: {\(name)}"
    case .notDate(let name): "{\(name)}: здесь стоит текст, а не дата"
    case .missingPart(let part):
      "нет обязательной по закону части: «\(BlankWords(part.blank).russian)» {\(part.blank)}, "
        + part.basis
    case .unprintable(let line): "строка \(line): непечатаемый знак"
    case .noLetter(let letter): "в шрифте нет знака «\(letter)»"
    }
  }

  package var english: String {
    switch problem {
    case .notReplaceable(let form):
      "\(form.rawValue): its words are fixed by an act and not replaced"
    case .empty: "the text has no blanks"
    case .unknownBlank(let name): "unknown blank: {\(name)}"
    case .brokenBlank(let line): "line \(line): a bracket is not closed"
    case .unknownShape(let name): "unknown shape: {\(name)}"
    case .notDate(let name): "{\(name)}: text stands here, not a date"
    case .missingPart(let part):
      "a part that the law wants is missing: “\(BlankWords(part.blank).english)” {\(part.blank)}, "
        + part.basis
    case .unprintable(let line): "line \(line): an unprintable sign"
    case .noLetter(let letter): "the font has no sign “\(letter)”"
    }
  }
}

/// Everything that is wrong with a text, a line each.
package struct TemplateProblemList: Phrase {
  private let problems: [TemplateProblem]

  package init(_ problems: [TemplateProblem]) { self.problems = problems }

  package var kazakh: String { lines { TemplateProblemWords($0).kazakh } }
  package var russian: String { lines { TemplateProblemWords($0).russian } }
  package var english: String { lines { TemplateProblemWords($0).english } }

  private func lines(_ words: (TemplateProblem) -> String) -> String {
    problems.map(words).joined(separator: "\n")
  }
}
