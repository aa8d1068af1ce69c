#define _GNU_SOURCE
#include "allocation_counter.h"

#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <stddef.h>

// The GNU C library's own entry points, behind the names that are replaced here.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

static _Thread_local int is_counting;
static _Thread_local long count;

static void note(void)
{
    if (is_counting) count++;
}

void allocation_counter_start(void)
{
    count = 0;
    is_counting = 1;
}

long allocation_counter_stop(void)
{
    is_counting = 0;
    return count;
}

long allocation_counter_heap_bytes(void)
{
    return (long)mallinfo2().uordblks;
}

void allocation_counter_take_no_backtraces(void)
{
    // The Swift runtime's hooks; looked up, for linked they would be copies.
    static const char *const names[] = {"_swift_willThrow", "_swift_willThrowTypedImpl"};
    for (int index = 0; index < 2; index++) {
        void *_Atomic *hook = dlsym(RTLD_DEFAULT, names[index]);
        if (hook) *hook = NULL;
    }
}

void *malloc(size_t size)
{
    note();
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size)
{
    note();
    return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size)
{
    note();
    return __libc_realloc(memory, size);
}

void free(void *memory)
{
    if (memory) note();
    __libc_free(memory);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    note();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    note();
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}
