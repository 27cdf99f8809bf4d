/* Makes a chosen system call of a program go wrong; loaded with LD_PRELOAD.
 *
 *   FAULT_CALL    create, open, read, write, close (of what was written), release (of the rest), sync,
 *                 rename, unlink, mkdir, lock, change (all that change a disk) or any
 *   FAULT_HOW     an error (ENOSPC, EIO …), SHORT (half is written), TORN (half is written, then the
 *                 process is killed), KILL (killed before the call), PAUSE (waits until there is a
 *                 file with the name of the log and ".go"), COUNT (nothing, but each call is logged)
 *   FAULT_N       which of those calls, from 1
 *   FAULT_STICKY  set: that one and all after it
 *   FAULT_PATH    only calls whose file is this folder or lies in it
 *   FAULT_NOLOCKS set: besides, no folder at FAULT_PATH can be locked
 *   FAULT_LOG     where a line is written for each fault, before it happens: without that line
 *                 nothing is proven
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum how { NOTHING, ERROR, SHORT, TORN, KILL, PAUSE, COUNT };

static const struct { const char *name; int number; } errors[] = {
  {"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EMFILE", EMFILE}, {"ENFILE", ENFILE}, {"EROFS", EROFS},
  {"EACCES", EACCES}, {"EINTR", EINTR}, {"EDQUOT", EDQUOT}, {"EBADF", EBADF},
};

static enum how how;
static int error_number, sticky, log_number = -1;
static long nth, seen;
static const char *call_wanted, *path_wanted;
static char go_path[PATH_MAX];

__attribute__((constructor)) static void start(void) {
  const char *text = getenv("FAULT_HOW");
  const char *log = getenv("FAULT_LOG");
  call_wanted = getenv("FAULT_CALL");
  path_wanted = getenv("FAULT_PATH");
  if (!text || !log || !call_wanted) return;
  log_number = (int)syscall(SYS_openat, AT_FDCWD, log,
                            O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  snprintf(go_path, sizeof go_path, "%s.go", log);
  nth = atol(getenv("FAULT_N") ? getenv("FAULT_N") : "1");
  sticky = getenv("FAULT_STICKY") != NULL;
  how = ERROR;
  if (!strcmp(text, "SHORT")) how = SHORT;
  else if (!strcmp(text, "TORN")) how = TORN;
  else if (!strcmp(text, "KILL")) how = KILL;
  else if (!strcmp(text, "PAUSE")) how = PAUSE;
  else if (!strcmp(text, "COUNT")) how = COUNT;
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    if (!strcmp(text, errors[i].name)) error_number = errors[i].number;
  if (how == ERROR && error_number == 0) {
    fprintf(stderr, "faults.c: no fault is called %s\n", text);
    _exit(99);
  }
}

/* The path of a descriptor, or of a name in its folder. */
static void path_of(char *path, int folder, const char *name) {
  char link[64];
  ssize_t length = 0;
  path[0] = 0;
  if (name && name[0] == '/') {
    snprintf(path, PATH_MAX, "%s", name);
    return;
  }
  if (folder == AT_FDCWD) {
    if (getcwd(path, PATH_MAX)) length = (ssize_t)strlen(path);
  } else {
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) length = 0;
    path[length] = 0;
  }
  if (name) snprintf(path + length, PATH_MAX - (size_t)length, "/%s", name);
}

static int changes(const char *call) {
  return strcmp(call, "open") && strcmp(call, "read") && strcmp(call, "release") &&
         strcmp(call, "lock");
}

/* What happens to this call. */
static enum how fault(const char *call, int folder, const char *name) {
  if (how == NOTHING) return NOTHING;
  if (strcmp(call_wanted, "any") && strcmp(call_wanted, call) &&
      !(changes(call) && !strcmp(call_wanted, "change")))
    return NOTHING;
  int saved = errno;
  char path[PATH_MAX];
  path_of(path, folder, name);
  errno = saved;
  if (path_wanted) {
    size_t length = strlen(path_wanted);
    if (strncmp(path, path_wanted, length) || (path[length] && path[length] != '/')) return NOTHING;
  }
  long number = __atomic_add_fetch(&seen, 1, __ATOMIC_SEQ_CST);
  if (how != COUNT && (sticky ? number < nth : number != nth)) return NOTHING;
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%ld %s %s\n", number, call, path);
  if (length > (int)sizeof line - 1) length = (int)sizeof line - 1;
  syscall(SYS_write, log_number, line, (size_t)length);
  if (how == KILL) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
  }
  if (how == PAUSE) {
    while (access(go_path, F_OK)) usleep(2000);
    errno = saved;
    return NOTHING;
  }
  errno = how == ERROR ? error_number : saved;
  return how == COUNT ? NOTHING : how;
}

/* Whether this is a folder on a disk without locks, as the log is told. */
static int lockless(int file) {
  if (how == NOTHING || !getenv("FAULT_NOLOCKS") || !path_wanted) return 0;
  char path[PATH_MAX], line[PATH_MAX + 64];
  path_of(path, file, NULL);
  if (strcmp(path, path_wanted)) return 0;
  int length = snprintf(line, sizeof line, "0 nolocks %s\n", path);
  if (length > (int)sizeof line - 1) length = (int)sizeof line - 1;
  syscall(SYS_write, log_number, line, (size_t)length);
  return 1;
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(ssize_t, write, int, const void *, size_t);
  switch (fault("write", file, NULL)) {
  case ERROR: return -1;
  case SHORT: return real(file, bytes, count > 1 ? count / 2 : count);
  case TORN:
    if (real(file, bytes, count / 2) < 0) _exit(98);
    kill(getpid(), SIGKILL);
    for (;;) pause();
  default: return real(file, bytes, count);
  }
}

ssize_t read(int file, void *bytes, size_t count) {
  REAL(ssize_t, read, int, void *, size_t);
  switch (fault("read", file, NULL)) {
  case ERROR: return -1;
  case SHORT: return real(file, bytes, count > 1 ? count / 2 : count);
  default: return real(file, bytes, count);
  }
}

static int makes(int flags) { return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE; }

#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    REAL(int, name, int, const char *, int, ...); \
    va_list rest; \
    va_start(rest, flags); \
    int mode = makes(flags) ? va_arg(rest, int) : 0; \
    va_end(rest); \
    if (fault(flags & O_CREAT ? "create" : "open", folder, path) == ERROR) return -1; \
    return real(folder, path, flags, mode); \
  }
OPENAT(openat)
OPENAT(openat64)

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, name, const char *, int, ...); \
    va_list rest; \
    va_start(rest, flags); \
    int mode = makes(flags) ? va_arg(rest, int) : 0; \
    va_end(rest); \
    if (fault(flags & O_CREAT ? "create" : "open", AT_FDCWD, path) == ERROR) return -1; \
    return real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

/* After an error of close the descriptor is gone all the same. */
int close(int file) {
  REAL(int, close, int);
  int flags = fcntl(file, F_GETFL);
  const char *call = flags != -1 && (flags & O_ACCMODE) != O_RDONLY ? "close" : "release";
  if (fault(call, file, NULL) != ERROR) return real(file);
  int saved = errno;
  real(file);
  errno = saved;
  return -1;
}

#define WITH_FILE(name, call) \
  int name(int file) { \
    REAL(int, name, int); \
    return fault(call, file, NULL) == ERROR ? -1 : real(file); \
  }
WITH_FILE(fsync, "sync")
WITH_FILE(fdatasync, "sync")
WITH_FILE(syncfs, "sync")

int flock(int file, int operation) {
  REAL(int, flock, int, int);
  if (fault("lock", file, NULL) == ERROR) return -1;
  if (!lockless(file)) return real(file, operation);
  errno = EBADF;
  return -1;
}

int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  return fault("rename", AT_FDCWD, to) == ERROR ? -1 : real(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  REAL(int, renameat, int, const char *, int, const char *);
  return fault("rename", to_folder, to) == ERROR ? -1 : real(from_folder, from, to_folder, to);
}

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  return fault("unlink", AT_FDCWD, path) == ERROR ? -1 : real(path);
}

int unlinkat(int folder, const char *path, int flags) {
  REAL(int, unlinkat, int, const char *, int);
  return fault("unlink", folder, path) == ERROR ? -1 : real(folder, path, flags);
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, mkdir, const char *, mode_t);
  return fault("mkdir", AT_FDCWD, path) == ERROR ? -1 : real(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  REAL(int, mkdirat, int, const char *, mode_t);
  return fault("mkdir", folder, path) == ERROR ? -1 : real(folder, path, mode);
}
