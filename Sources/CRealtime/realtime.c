#define _GNU_SOURCE
#include "noctule_realtime.h"

#include <alloca.h>
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>

int noctule_realtime_schedule(int priority)
{
    struct sched_param parameters = {.sched_priority = priority};
    return pthread_setschedparam(pthread_self(), SCHED_FIFO, &parameters);
}

int noctule_realtime_lock_memory(void)
{
    // With a limit, a lock on future memory would make allocations fail later on.
    struct rlimit limit;
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0) return errno;
    if (limit.rlim_cur != RLIM_INFINITY) {
        struct rlimit wanted = {RLIM_INFINITY, RLIM_INFINITY};
        if (setrlimit(RLIMIT_MEMLOCK, &wanted) != 0) return errno;
    }
    // What is touched is locked, now and later. Without MCL_ONFAULT all that is mapped would become resident, used
    // or not: every library whole, and the stacks of all threads.
    return mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) == 0 ? 0 : errno;
}

__attribute__((noinline)) void noctule_realtime_touch_stack(size_t bytes)
{
    volatile char *stack = alloca(bytes);
    for (size_t place = 0; place < bytes; place += 1024) stack[place] = 0;
}

void noctule_thread_name(const char *name)
{
    // It fails only for a longer name, and a name is no more than a name.
    (void)pthread_setname_np(pthread_self(), name);
}

int noctule_semaphore_wait(sem_t *semaphore, double seconds)
{
    struct timespec deadline;
    if (clock_gettime(CLOCK_MONOTONIC, &deadline) != 0) return errno;
    long nanoseconds = (long)((seconds - (double)(long)seconds) * 1e9) + deadline.tv_nsec;
    deadline.tv_sec += (time_t)seconds + nanoseconds / 1000000000;
    deadline.tv_nsec = nanoseconds % 1000000000;
    while (sem_clockwait(semaphore, CLOCK_MONOTONIC, &deadline) != 0)
        if (errno != EINTR) return errno;
    return 0;
}
