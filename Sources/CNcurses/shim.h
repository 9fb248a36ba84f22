#ifndef QABYLDAU_NCURSES_SHIM_H
#define QABYLDAU_NCURSES_SHIM_H
/* Without these there is no wide-character interface, and functions would be macros that Swift
   cannot import. */
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <locale.h>
#include <stdio.h>
#include <wchar.h>
#include <curses.h>

/* Mutable globals and cast macros do not come into Swift 6. */
static inline int qabyldau_colors(void) { return COLORS; }
static inline int qabyldau_color_pairs(void) { return COLOR_PAIRS; }
static inline attr_t qabyldau_bold(void) { return A_BOLD; }
static inline attr_t qabyldau_dim(void) { return A_DIM; }
static inline attr_t qabyldau_underline(void) { return A_UNDERLINE; }
static inline attr_t qabyldau_reverse(void) { return A_REVERSE; }
static inline int qabyldau_key_f(int n) { return KEY_F(n); }
static inline FILE *_Nonnull qabyldau_stdout(void) { return stdout; }
static inline FILE *_Nonnull qabyldau_stdin(void) { return stdin; }
/* Pairs beyond 255 travel through the options pointer. */
static inline int qabyldau_attr_set(WINDOW *_Nonnull w, attr_t a, int pair) {
  return wattr_set(w, a, (short)0, &pair);
}
#endif
