// Loops over runs of doubles for which the compiler's usual choice of instructions is too old: built for
// several generations of processors, the best chosen when the program starts. All compute the same bits, for
// none fuses a multiplication with an addition.
#pragma once

// target[i] += (first[i]·w + second[i]·x) + (third[i]·y + fourth[i]·z), the second `apart` after the first
// and so on; `target` overlaps none. Real-time safe.
void noctule_vector_add_four(
    double *target, const double *sources, long apart, double w, double x, double y, double z, long count);
