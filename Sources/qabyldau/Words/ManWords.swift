import Workbench

/// The words of the manual page.
enum ManWords: Phrase {
  case name
  case description
  case demo
  case plain
  case lang
  case theme
  case glyphs
  case store
  case desk
  case json
  case settings
  case keys
  case now
  case fonts
  case themes
  case noColour

  var kazakh: String {
    switch self {
    case .name: "отбасы бала үшін құжат тапсыратын орын"
    case .description:
      "Қабылдау бөлмесінің жұмыс орнын ашады. Пәрменмен сол ережелер бойынша жауап береді."
    case .demo: "ойдан шығарылған істермен уақытша файл"
    case .plain: "экранды оқитын бағдарлама үшін жай мәтін"
    case .lang: "терезелердің тілі"
    case .theme: "түстер"
    case .glyphs: "әріптерден басқа таңбалар"
    case .store: "деректер файлы"
    case .desk: "осы терезенің аты"
    case .json: "жауап бір JSON мәні болып шығады"
    case .settings: "language, theme, layout, glyphs, escape-delay"
    case .keys: "өз пернелеріңіз: command = key, key"
    case .now: "қай уақыт деп есептеу: үлгі файлы мен файлсыз пәрмендер үшін ғана"
    case .fonts: "жүйенің қаріптері орнына қарайтын қалта"
    case .themes: "түс файлдарының тағы бір қалтасы"
    case .noColour: "түссіз"
    }
  }

  var russian: String {
    switch self {
    case .name: "рабочее место, где семья сдаёт документы на ребёнка"
    case .description: "Открывает рабочее место приёмной. С командой отвечает по тем же правилам."
    case .demo: "временный файл с вымышленными делами"
    case .plain: "сплошной текст для программы чтения с экрана"
    case .lang: "язык окон"
    case .theme: "цвета"
    case .glyphs: "знаки помимо букв"
    case .store: "файл с данными"
    case .desk: "название этого окна"
    case .json: "ответ одним значением JSON"
    case .settings: "language, theme, layout, glyphs, escape-delay"
    case .keys: "свои клавиши: command = key, key"
    case .now: "какой момент считать текущим: только для образца и команд без файла"
    case .fonts: "папка со шрифтами вместо системных"
    case .themes: "ещё одна папка с темами"
    case .noColour: "без цветов"
    }
  }

  var english: String {
    switch self {
    case .name: "the desk where a family hands in papers for a child"
    case .description:
      "Opens the workstation of the reception desk. With a command it answers from the same rules."
    case .demo: "a throw-away store of invented cases"
    case .plain: "linear text for a screen reader"
    case .lang: "the language of the interface"
    case .theme: "the colours"
    case .glyphs: "the signs beside letters"
    case .store: "the store"
    case .desk: "the name of this desk"
    case .json: "the answer as one JSON value"
    case .settings: "language, theme, layout, glyphs, escape-delay"
    case .keys: "own keys: command = key, key"
    case .now: "the moment, for demo stores and commands without a store"
    case .fonts: "a folder of fonts to look in instead of the system's"
    case .themes: "one more folder of themes"
    case .noColour: "no colours"
    }
  }
}
