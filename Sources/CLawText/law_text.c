#include "CLawText.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char home[] = {
#embed "home.txt"
};
static const unsigned char pmpk[] = {
#embed "pmpk.txt"
};
static const unsigned char rehab[] = {
#embed "rehab.txt"
};
static const unsigned char special[] = {
#embed "special.txt"
};
static const unsigned char preschool[] = {
#embed "preschool.txt"
};
static const unsigned char camp[] = {
#embed "camp.txt"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {"home", home, sizeof home},          {"pmpk", pmpk, sizeof pmpk},
    {"rehab", rehab, sizeof rehab},       {"special", special, sizeof special},
    {"preschool", preschool, sizeof preschool}, {"camp", camp, sizeof camp},
};

const unsigned char *qabyldau_law_text(const char *file, size_t *length) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    if (strcmp(files[i].name, file) == 0) {
      *length = files[i].length;
      return files[i].bytes;
    }
  }
  return NULL;
}
