/* A writer as one would write it in a hurry: naive SITE FOLDER copies a site over another in place.
 *
 * It is the positive control of faults.py, which has to find it out.
 */
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char bytes[1 << 22];

static void copy(const char *from, const char *to) {
  DIR *folder = opendir(from);
  struct dirent *entry;
  mkdir(to, 0755);
  while (folder && (entry = readdir(folder))) {
    char source[PATH_MAX], target[PATH_MAX];
    struct stat status;
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    snprintf(source, sizeof source, "%s/%s", from, entry->d_name);
    snprintf(target, sizeof target, "%s/%s", to, entry->d_name);
    if (stat(source, &status)) continue;
    if (S_ISDIR(status.st_mode)) {
      copy(source, target);
    } else {
      int in = open(source, O_RDONLY);
      int out = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0644);
      ssize_t count = read(in, bytes, sizeof bytes);
      if (count > 0 && write(out, bytes, (size_t)count) < 0) count = 0;
      close(in);
      close(out);
    }
  }
  if (folder) closedir(folder);
}

int main(int count, char **words) {
  if (count != 3) return 64;
  copy(words[1], words[2]);
  return 0;
}
