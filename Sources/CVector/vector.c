#include "noctule_vector.h"

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)
#define FOR_EACH_GENERATION __attribute__((target_clones("avx2", "default")))
#define FOR_EACH_GENERATION_AND_WIDTH __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FOR_EACH_GENERATION
#define FOR_EACH_GENERATION_AND_WIDTH
#endif

// Numbers side by side, anywhere in memory; what is wider than a processor's registers is compiled into
// several of them.
typedef double Doubles8 __attribute__((vector_size(64), aligned(8)));
typedef float Floats4 __attribute__((vector_size(16), aligned(4)));
typedef float Floats8 __attribute__((vector_size(32), aligned(4)));

// Eight columns of so many targets: wide registers hold them for all rows.
#define ADD_BLOCK(width, ADDS)                                                                               \
    do {                                                                                                     \
        Doubles8 sums[width];                                                                                \
        for (int part = 0; part < width; part++)                                                             \
            sums[part] = *(Doubles8 *)(targets + (target + part) * targets_apart + column);                  \
        const double *place = rows + column, *weight = weights + target;                                     \
        for (long row = 0; row < row_count; row += 4) {                                                      \
            const Doubles8 a = *(const Doubles8 *)place, b = *(const Doubles8 *)(place + rows_apart);        \
            const Doubles8 c = *(const Doubles8 *)(place + 2 * rows_apart);                                  \
            const Doubles8 d = *(const Doubles8 *)(place + 3 * rows_apart);                                  \
            for (int part = 0; part < width; part++)                                                         \
                sums[part] ADDS (a * weight[part] + b * weight[weights_apart + part])                        \
                    + (c * weight[2 * weights_apart + part] + d * weight[3 * weights_apart + part]);         \
            place += 4 * rows_apart;                                                                         \
            weight += 4 * weights_apart;                                                                     \
        }                                                                                                    \
        for (int part = 0; part < width; part++)                                                             \
            *(Doubles8 *)(targets + (target + part) * targets_apart + column) = sums[part];                  \
    } while (0)

#define ADD_BLOCKS(ADDS)                                                                                     \
    do {                                                                                                     \
        long target = 0;                                                                                     \
        for (; target + 4 <= target_count; target += 4)                                                      \
            for (long column = 0; column < count; column += 8) ADD_BLOCK(4, ADDS);                           \
        for (; target < target_count; target++)                                                              \
            for (long column = 0; column < count; column += 8) ADD_BLOCK(1, ADDS);                           \
    } while (0)

FOR_EACH_GENERATION_AND_WIDTH
void noctule_vector_add_products(
    double *restrict targets, long targets_apart, long target_count, long count, const double *restrict rows,
    long rows_apart, const double *restrict weights, long weights_apart, long row_count)
{
    ADD_BLOCKS(+=);
}

FOR_EACH_GENERATION_AND_WIDTH
void noctule_vector_subtract_products(
    double *restrict targets, long targets_apart, long target_count, long count, const double *restrict rows,
    long rows_apart, const double *restrict weights, long weights_apart, long row_count)
{
    ADD_BLOCKS(-=);
}

// Half of a sum on the other. Not functions, for their calls would depend on the processor.
#define FOLDED(sum)                                                                                          \
    (__builtin_shufflevector(sum, sum, 0, 1, 2, 3) + __builtin_shufflevector(sum, sum, 4, 5, 6, 7))

#define TAPS 48

FOR_EACH_GENERATION
void noctule_vector_add_delayed(
    float *restrict lanes, long count, const float *restrict memory, long start, long mask,
    const float *restrict table, int phase_bits, int64_t place, int64_t slope, int64_t bend, int64_t twist,
    const float gain[4])
{
    // Unsigned, for they may wrap.
    uint64_t at = (uint64_t)place, step = (uint64_t)slope, turn = (uint64_t)bend;
    for (long index = 0; index < count; index++) {
        const float *window = memory + ((start + (long)((int64_t)at >> 40)) & mask);
        const uint32_t fraction = (uint32_t)(at >> 8);
        const float *row = table + (long)(fraction >> (32 - phase_bits)) * TAPS;
        const float rest = (float)(int32_t)((fraction << phase_bits) >> 8) * 0x1p-24f;
        Floats8 near = {0}, far = {0};
        for (int tap = 0; tap < TAPS; tap += 8) {
            const Floats8 samples = *(const Floats8 *)(window + tap);
            near += samples * *(const Floats8 *)(row + tap);
            far += samples * *(const Floats8 *)(row + TAPS + tap);
        }
        const Floats4 below = FOLDED(near), above = FOLDED(far);
        const float share = (float)index;
        const float level = ((gain[3] * share + gain[2]) * share + gain[1]) * share + gain[0];
        *(Floats4 *)(lanes + 4 * index) += (below + (above - below) * rest) * level;
        at += step;
        step += turn;
        turn += (uint64_t)twist;
    }
}

// Sixteen running sums.
#define SUM_PRODUCTS(sums, weights)                                                                          \
    do {                                                                                                     \
        sums[0] += *(const Floats8 *)(weights + index) * first;                                              \
        sums[1] += *(const Floats8 *)(weights + index + 8) * second;                                         \
    } while (0)

static inline float total(Floats4 sum) { return (sum[0] + sum[2]) + (sum[1] + sum[3]); }

FOR_EACH_GENERATION
float noctule_vector_dot(const float *restrict weights, const float *restrict samples, long count)
{
    Floats8 sums[2] = {{0}, {0}};
    for (long index = 0; index < count; index += 16) {
        const Floats8 first = *(const Floats8 *)(samples + index);
        const Floats8 second = *(const Floats8 *)(samples + index + 8);
        SUM_PRODUCTS(sums, weights);
    }
    const Floats8 eight = sums[0] + sums[1];
    return total(FOLDED(eight));
}

FOR_EACH_GENERATION
void noctule_vector_dot_complex(
    const float *restrict real, const float *restrict imaginary, const float *restrict samples, long count,
    float result[2])
{
    Floats8 real_sums[2] = {{0}, {0}}, imaginary_sums[2] = {{0}, {0}};
    for (long index = 0; index < count; index += 16) {
        const Floats8 first = *(const Floats8 *)(samples + index);
        const Floats8 second = *(const Floats8 *)(samples + index + 8);
        SUM_PRODUCTS(real_sums, real);
        SUM_PRODUCTS(imaginary_sums, imaginary);
    }
    const Floats8 real_eight = real_sums[0] + real_sums[1], imaginary_eight = imaginary_sums[0] + imaginary_sums[1];
    result[0] = total(FOLDED(real_eight));
    result[1] = total(FOLDED(imaginary_eight));
}
