// The toolchain's RealtimeSanitizer, where it is linked in; nothing where it is not.
#pragma once

// Whether the sanitizer is there.
int realtime_sanitizer_is_linked(void);

// From here on this thread must not allocate, lock or block: what does is reported.
void realtime_sanitizer_enter(void);

// The end of that.
void realtime_sanitizer_exit(void);
