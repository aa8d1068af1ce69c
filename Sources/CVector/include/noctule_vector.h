// Loops over runs of numbers for which the usual instructions of x86-64 are too old: built for AVX2 (and AVX-512)
// too, and chosen when the program starts (an ifunc, as glibc has them). All compute the same bits, for none fuses a
// multiplication with an addition, and the order of additions is fixed. Other processors have one build.
//
// All are real-time safe. Runs may lie anywhere in memory; what is written overlaps nothing else.
#pragma once

#include <stdint.h>

// Adds the sum of rows, each times a weight of its own for each target, to targets that are rows too: a product
// of matrices. Of each four rows a, b, c, d in turn, with their weights w, x, y, z for the target:
//
//     target[i] += (a[i]·w + b[i]·x) + (c[i]·y + d[i]·z)
//
// `count` numbers of a row, a multiple of 8; `row_count` is a multiple of 4. Targets, rows and weights lie
// `…_apart`, the weights of a row for all targets side by side. Fastest where rows begin at multiples of 64 bytes.
void noctule_vector_add_products(
    double *targets, long targets_apart, long target_count, long count, const double *rows, long rows_apart,
    const double *weights, long weights_apart, long row_count);

// The same, subtracted.
void noctule_vector_subtract_products(
    double *targets, long targets_apart, long target_count, long count, const double *rows, long rows_apart,
    const double *weights, long weights_apart, long row_count);

// Adds a signal of the past, read between its samples, at a delay and with a gain that change.
//
// lanes: four sums for each of `count` samples; what arrives is the sum of the four.
// memory: the signal; the sample numbered n stands at n & mask, with 47 more behind it in order of time.
// start: the number of the sample that `place` counts from.
// table: 48 taps for each of 2^phase_bits fractions of a sample, and for 1.
// place, slope, bend, twist: where to read and its differences from sample to sample, in 2⁻⁴⁰ samples.
// gain: the coefficients of the gain's cubic over the index, the constant first.
void noctule_vector_add_delayed(
    float *lanes, long count, const float *memory, long start, long mask, const float *table, int phase_bits,
    int64_t place, int64_t slope, int64_t bend, int64_t twist, const float gain[4]);

// Σ weights[i]·samples[i] in sixteen running sums, folded in halves; `count` is a multiple of 16.
float noctule_vector_dot(const float *weights, const float *samples, long count);

// The same of real and of imaginary weights in one pass.
void noctule_vector_dot_complex(
    const float *real, const float *imaginary, const float *samples, long count, float result[2]);
