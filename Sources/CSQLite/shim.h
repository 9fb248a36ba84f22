#ifndef QABYLDAU_SQLITE_SHIM_H
#define QABYLDAU_SQLITE_SHIM_H
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast macro, which Swift does not import. */
static inline int qabyldau_bind_text(sqlite3_stmt *_Nonnull s, int i, const char *_Nonnull t, int n) {
  return sqlite3_bind_text(s, i, t, n, SQLITE_TRANSIENT);
}
static inline int qabyldau_bind_blob(sqlite3_stmt *_Nonnull s, int i, const void *_Nonnull t, int n) {
  return sqlite3_bind_blob(s, i, t, n, SQLITE_TRANSIENT);
}
static inline int qabyldau_extended(int code) { return code & 0xff; }
#endif
