/* A disk on which each commit takes longer: preloaded, it waits FSYNC_MILLISECONDS before it syncs a file. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void wait_for_disk(void) {
  const char *text = getenv("FSYNC_MILLISECONDS");
  long milliseconds = text == NULL ? 0 : atol(text);
  struct timespec pause = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  while (nanosleep(&pause, &pause) != 0)
    ;
}

int fsync(int file) {
  static int (*sync_file)(int);
  if (sync_file == NULL) sync_file = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  wait_for_disk();
  return sync_file(file);
}

int fdatasync(int file) {
  static int (*sync_file)(int);
  if (sync_file == NULL) sync_file = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  wait_for_disk();
  return sync_file(file);
}
