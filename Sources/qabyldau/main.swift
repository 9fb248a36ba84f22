import Glibc

// A file over the limit of the shell is an error like a full disk (EFBIG of write(2)), told as one; the
// signal would end the desk in the middle of a word.
signal(SIGXFSZ, SIG_IGN)

exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
