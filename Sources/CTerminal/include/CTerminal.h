#ifndef QABYLDAU_TERMINAL_H
#define QABYLDAU_TERMINAL_H
#include <stdbool.h>

/// Remembers the modes of the terminal behind `descriptor`, and gives them back, with a sane screen,
/// if the program dies of a fault. Only async-signal-safe calls are made then; the signal is raised
/// again, so the exit status tells the truth.
void qabyldau_guard_terminal(int descriptor, bool alternate_screen);

/// Stops guarding: the program has restored the terminal itself.
void qabyldau_release_terminal(void);

/// Blocks the signals that the main loop reads itself (window size, end, hang-up, stop, continue,
/// interrupt, child) and returns a descriptor that becomes readable with them; -1 on failure.
int qabyldau_open_signals(void);

/// The next signal that waits in the descriptor; 0 when there is none.
int qabyldau_next_signal(int descriptor);

#endif
