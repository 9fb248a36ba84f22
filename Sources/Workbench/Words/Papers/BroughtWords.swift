/// What is asked of a paper whose details are wanting.
struct BroughtWords: Phrase {
  let kazakh = "Отбасы бұл құжатты әкелді ме?"
  let russian = "Семья принесла этот документ?"
  let english = "Did the family bring this paper?"
}
