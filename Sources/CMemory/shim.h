#pragma once
#include <stdlib.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Lets threads share what memory they have freed.
///
/// The C library of GNU parts memory into arenas, up to eight for each processor, and gives each thread its
/// own: what one has freed no other uses. Reading and checking leave much behind in each. One arena for two
/// processors keeps threads from waiting for each other, and a quarter of the memory of many years is saved.
/// Other C libraries part nothing. To be called before there is a second thread.
static inline void share_freed_memory(void) {
#if defined(__GLIBC__)
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  mallopt(M_ARENA_MAX, processors > 3 ? (int)(processors / 2) : 1);
#endif
}
