// Counts what a thread allocates, for tests of real-time code. Linked into a test executable, it
// stands before the C library's allocator.
#pragma once

// Starts to count on this thread, from zero.
void allocation_counter_start(void);

// Stops and returns how often malloc, calloc, realloc, free and their kin were called since.
long allocation_counter_stop(void);

// The bytes that the process holds on the heap now.
long allocation_counter_heap_bytes(void);

// Swift Testing takes a backtrace of every error that is thrown, on the thread that throws it, and
// allocates for it. After this it does not, for the rest of the process.
void allocation_counter_take_no_backtraces(void);
