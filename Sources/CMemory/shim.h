#pragma once
#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Lets whatever takes 128 KiB or more go back to the system as soon as it is freed.
///
/// The C library of GNU does so too at first, but no longer once something of that size was given back: from then on
/// it keeps such pieces for itself, small things come to lie between them, and what one stage leaves behind is of no use to the
/// next. Other C libraries decide well by themselves.
static inline void return_large_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 128 << 10);
#endif
}
