// Loops over runs of doubles for which the usual instructions of x86-64 are too old: built for AVX2 too, and
// chosen when the program starts (an ifunc, as glibc has them). Both compute the same bits, for neither fuses a
// multiplication with an addition. Other processors have one build.
#pragma once

// target[i] += (first[i]·w + second[i]·x) + (third[i]·y + fourth[i]·z), the second `apart` after the first
// and so on; `target` overlaps none. Real-time safe.
void noctule_vector_add_four(
    double *target, const double *sources, long apart, double w, double x, double y, double z, long count);
