// What a thread that must keep time asks of the system and the processor.
#pragma once

#include <semaphore.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__SSE__)
#include <xmmintrin.h>
#endif

// Puts the calling thread under SCHED_FIFO. Returns 0, or the error number of why not.
int noctule_realtime_schedule(int priority);

// Keeps all memory of the process that is there or will be touched from being paged out. Returns
// 0, or the error number of why not; nothing is locked then.
int noctule_realtime_lock_memory(void);

// Touches that much of the calling thread's stack below the caller's frame.
void noctule_realtime_touch_stack(size_t bytes);

// Names the calling thread, at most 15 bytes, for those who look at the system.
void noctule_thread_name(const char *name);

// Waits for a semaphore, at most that long whatever happens to the time of day. Returns 0, or the
// error number of why not: ETIMEDOUT.
int noctule_semaphore_wait(sem_t *semaphore, double seconds);

// Makes numbers too small for a normal float count as zero in the calling thread, as far as the
// processor can: they are a hundred times slower, and nobody hears them. Real-time safe. Returns
// the mode that was, for noctule_floating_point_restore.
static inline uint64_t noctule_floating_point_flush_denormals(void)
{
#if defined(__SSE__)
    // MXCSR: flush to zero (bit 15), denormals are zero (bit 6).
    unsigned int mode = _mm_getcsr();
    _mm_setcsr(mode | 0x8040);
    return mode;
#elif defined(__aarch64__)
    // FPCR: flush to zero (bit 24).
    uint64_t mode;
    __asm__ volatile("mrs %0, fpcr" : "=r"(mode));
    __asm__ volatile("msr fpcr, %0" : : "r"(mode | (1u << 24)));
    return mode;
#else
    return 0;
#endif
}

// Brings a mode back. Real-time safe.
static inline void noctule_floating_point_restore(uint64_t mode)
{
#if defined(__SSE__)
    _mm_setcsr((unsigned int)mode);
#elif defined(__aarch64__)
    __asm__ volatile("msr fpcr, %0" : : "r"(mode));
#else
    (void)mode;
#endif
}
