import Screen

extension Model {
  mutating func changeLanguage() -> [Effect] {
    language = language.stepping(1)
    return [.remember(.language(language))]
  }

  mutating func changeLayout() -> [Effect] {
    layout = layout.stepping(1)
    tell(.layoutNow(layout))
    return [.remember(.layout(layout.rawValue))]
  }

  mutating func changeTheme() -> [Effect] {
    guard let now = themeNames.firstIndex(of: themeName) else {
      themeName = themeNames.first ?? themeName
      return [.remember(.theme(themeName))]
    }
    themeName = themeNames[(now + 1) % themeNames.count]
    tell(.themeNow(themeName))
    return [.remember(.theme(themeName))]
  }
}
