/* Loaded into a program with LD_PRELOAD: counts every call that changes a file, and at one of them kills, stops or fails
   the program. The calls are trapped by the kernel, so that none escapes, whichever library makes it.

   HALTE_FAULT   kill:N   ends the program instead of its N-th call
                 tear:N   the same; of a write, half is done
                 stop:N   stops the program before its N-th call, until somebody continues it
                 fail:N:E the N-th call fails with errno E
                 full:N   from the N-th call on the disk is full: writes and new files fail, renames and removals do not
   HALTE_FAULT_LOG  a file that names each call, one a line
   Exit status 99: this system traps no calls. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

/* In the sixth argument, which none of these calls has, it says that the call is ours. */
#define OURS 0x5ca1ab1eUL

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCH AUDIT_ARCH_AARCH64
#else
#error "the registers of this processor are not known here"
#endif

struct call {
  int number;
  const char *name;
};

static const struct call CALLS[] = {
    {__NR_write, "write"},       {__NR_pwrite64, "pwrite64"},   {__NR_writev, "writev"},
    {__NR_renameat2, "rename"},  {__NR_renameat, "rename"},     {__NR_fsync, "fsync"},
    {__NR_fdatasync, "fsync"},   {__NR_unlinkat, "unlink"},     {__NR_mkdirat, "mkdir"},
    {__NR_linkat, "link"},       {__NR_openat, "create"},       {__NR_ftruncate, "truncate"},
    {__NR_sendfile, "copy"},     {__NR_copy_file_range, "copy"}, {__NR_fchmod, "chmod"},
    {__NR_fchown, "chown"},
#ifdef __NR_rename
    {__NR_rename, "rename"},     {__NR_unlink, "unlink"},       {__NR_rmdir, "unlink"},
    {__NR_mkdir, "mkdir"},       {__NR_link, "link"},           {__NR_open, "create"},
#endif
};
#define CALLS_COUNT (sizeof CALLS / sizeof *CALLS)

static atomic_long count;
static char mode;
static long at, failure;
static int record = -1;

static long really(long number, const long *a, long third) {
  long done = syscall(number, a[0], a[1], third, a[3], a[4], OURS);
  return done == -1 ? -errno : done;
}

static const char *name_of(int number) {
  for (size_t i = 0; i < CALLS_COUNT; i++)
    if (CALLS[i].number == number) return CALLS[i].name;
  return "other";
}

static void note(const char *name) {
  char line[32];
  size_t length = strlen(name);
  memcpy(line, name, length);
  line[length] = '\n';
  syscall(__NR_write, record, line, length + 1, 0, 0, OURS);
}

/* Of a server: what goes to a socket, or wakes a thread, is no file. */
static int is_file(long fd) {
  struct stat found;
  return fstat((int)fd, &found) || S_ISREG(found.st_mode);
}

static long answer(long number, const long *a) {
  int is_writing = number == __NR_write || number == __NR_pwrite64 || number == __NR_writev;
  if (is_writing && !is_file(a[0])) return really(number, a, a[2]);
  long n = atomic_fetch_add(&count, 1) + 1;
  const char *name = name_of((int)number);
  if (record >= 0) note(name);
  int is_write = number == __NR_write || number == __NR_pwrite64;
  int needs_room = is_write || number == __NR_writev || !strcmp(name, "create") || !strcmp(name, "mkdir") ||
                   !strcmp(name, "copy");
  if (mode == 'F' && n >= at && needs_room) return -ENOSPC;
  if (n == at) switch (mode) {
    case 't':
      if (is_write && a[2] > 1) really(number, a, a[2] / 2);
      /* fall through */
    case 'k': kill(getpid(), SIGKILL); break;
    case 's': kill(getpid(), SIGSTOP); break;
    case 'f': return -failure;
  }
  return really(number, a, a[2]);
}

static void trapped(int signal, siginfo_t *info, void *context) {
  (void)signal;
  int before = errno;
  ucontext_t *state = context;
#if defined(__x86_64__)
  greg_t *r = state->uc_mcontext.gregs;
  long a[5] = {r[REG_RDI], r[REG_RSI], r[REG_RDX], r[REG_R10], r[REG_R8]};
  r[REG_RAX] = answer(info->si_syscall, a);
#else
  unsigned long long *r = (unsigned long long *)state->uc_mcontext.regs;
  long a[5] = {(long)r[0], (long)r[1], (long)r[2], (long)r[3], (long)r[4]};
  r[0] = (unsigned long long)answer(info->si_syscall, a);
#endif
  errno = before;
}

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ARGUMENT(n) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[n]))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define TRAP BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP)
#define IF(test, value, yes, no) BPF_JUMP(BPF_JMP | test | BPF_K, value, yes, no)

static void add(struct sock_filter *program, unsigned short *length, struct sock_filter step) {
  program[(*length)++] = step;
}

static int trap_calls(void) {
  static struct sock_filter program[16 + 8 * CALLS_COUNT];
  unsigned short n = 0;
#define ADD(...) add(program, &n, (struct sock_filter)__VA_ARGS__)
  ADD(LOAD(arch));
  ADD(IF(BPF_JEQ, ARCH, 1, 0));
  ADD(ALLOW);
  ADD(ARGUMENT(5));
  ADD(IF(BPF_JEQ, OURS, 0, 1));
  ADD(ALLOW);
  for (size_t i = 0; i < CALLS_COUNT; i++) {
    int number = CALLS[i].number;
    int is_open = !strcmp(CALLS[i].name, "create");
    int is_write = number == __NR_write || number == __NR_writev;
    ADD(LOAD(nr));
    if (is_open) {
      ADD(IF(BPF_JEQ, (unsigned)number, 0, 4));
      ADD(ARGUMENT(number == __NR_openat ? 2 : 1));
      ADD(IF(BPF_JSET, O_CREAT, 1, 0));
      ADD(ALLOW);
      ADD(TRAP);
    } else if (is_write) {
      /* What is said to people is no file. */
      ADD(IF(BPF_JEQ, (unsigned)number, 0, 4));
      ADD(ARGUMENT(0));
      ADD(IF(BPF_JGT, 2, 1, 0));
      ADD(ALLOW);
      ADD(TRAP);
    } else {
      ADD(IF(BPF_JEQ, (unsigned)number, 0, 1));
      ADD(TRAP);
    }
  }
  ADD(ALLOW);
  struct sock_fprog filter = {n, program};
  struct sigaction action = {.sa_sigaction = trapped, .sa_flags = SA_SIGINFO};
  return sigaction(SIGSYS, &action, 0) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
         prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

__attribute__((constructor)) static void begin(void) {
  const char *fault = getenv("HALTE_FAULT");
  if (!fault) return;
  mode = strncmp(fault, "full", 4) ? fault[0] : 'F';
  const char *number = strchr(fault, ':');
  char *rest = 0;
  at = number ? strtol(number + 1, &rest, 10) : 0;
  failure = rest && *rest ? strtol(rest + 1, 0, 10) : EIO;
  const char *path = getenv("HALTE_FAULT_LOG");
  if (path) record = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (trap_calls()) _exit(99);
}
