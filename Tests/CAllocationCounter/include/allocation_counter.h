// Counts what a thread allocates, for tests of real-time code. Linked into a test executable, it
// stands before the C library's allocator.
#pragma once

// Starts to count on this thread, from zero.
void allocation_counter_start(void);

// Stops and returns how often malloc, calloc, realloc, free and their kin were called since.
long allocation_counter_stop(void);

// The bytes that the process holds on the heap now.
long allocation_counter_heap_bytes(void);
