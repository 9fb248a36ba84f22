#ifndef QABYLDAU_LAW_TEXT_H
#define QABYLDAU_LAW_TEXT_H
#include <stddef.h>

/// The verbatim texts of one law file, UTF-8, not terminated; NULL when there is no file of that name.
/// The bytes live as long as the program.
const unsigned char *_Nullable qabyldau_law_text(const char *_Nonnull file, size_t *_Nonnull length);

#endif
