#include "CTerminal.h"
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static int guarded = -1;
static bool on_alternate_screen;

/* Paste brackets off, attributes off, cursor on; then back to the ordinary screen. */
static const char reset[] = "\033[?2004l\033[0m\033[?25h";
static const char leave[] = "\033[?1049l\r\n";

static void restore(int signal_number) {
  if (guarded >= 0) {
    (void)!write(guarded, reset, sizeof reset - 1);
    if (on_alternate_screen) (void)!write(guarded, leave, sizeof leave - 1);
    tcsetattr(guarded, TCSANOW, &saved);
  }
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

/* A stack that has run over cannot carry the handler. */
static char fault_stack[64 * 1024];

/* Whatever ends the program without asking it: its own faults, and signals that nobody handles. */
static const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS,  SIGFPE, SIGQUIT,
                             SIGSYS, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2};

void qabyldau_guard_terminal(int descriptor, bool alternate_screen) {
  if (tcgetattr(descriptor, &saved) != 0) return;
  guarded = descriptor;
  on_alternate_screen = alternate_screen;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = restore;
  action.sa_flags = SA_NODEFER | SA_ONSTACK;
  const stack_t stack = {.ss_sp = fault_stack, .ss_size = sizeof fault_stack};
  sigaltstack(&stack, NULL);
  for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) sigaction(faults[i], &action, NULL);
}

void qabyldau_release_terminal(void) {
  guarded = -1;
  for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) signal(faults[i], SIG_DFL);
}

int qabyldau_open_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTSTP);
  sigaddset(&set, SIGCONT);
  sigaddset(&set, SIGCHLD);
  if (sigprocmask(SIG_BLOCK, &set, NULL) != 0) return -1;
  signal(SIGPIPE, SIG_IGN);
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int qabyldau_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}
