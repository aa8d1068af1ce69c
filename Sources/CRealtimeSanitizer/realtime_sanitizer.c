#include "realtime_sanitizer.h"

// Weak: without libclang_rt.rtsan they are null.
extern void __rtsan_ensure_initialized(void) __attribute__((weak));
extern void __rtsan_realtime_enter(void) __attribute__((weak));
extern void __rtsan_realtime_exit(void) __attribute__((weak));

int realtime_sanitizer_is_linked(void)
{
    if (!__rtsan_ensure_initialized || !__rtsan_realtime_enter || !__rtsan_realtime_exit) return 0;
    __rtsan_ensure_initialized();
    return 1;
}

void realtime_sanitizer_enter(void)
{
    if (__rtsan_realtime_enter) __rtsan_realtime_enter();
}

void realtime_sanitizer_exit(void)
{
    if (__rtsan_realtime_exit) __rtsan_realtime_exit();
}
