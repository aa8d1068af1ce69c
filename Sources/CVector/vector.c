#include "noctule_vector.h"

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)
#define FOR_EACH_GENERATION __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_GENERATION
#endif

FOR_EACH_GENERATION
void noctule_vector_add_four(
    double *restrict target, const double *restrict sources, long apart, double w, double x, double y,
    double z, long count)
{
    const double *first = sources, *second = first + apart, *third = second + apart, *fourth = third + apart;
    for (long index = 0; index < count; index++)
        target[index] +=
            (first[index] * w + second[index] * x) + (third[index] * y + fourth[index] * z);
}
