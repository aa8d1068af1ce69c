#include "noctule_vector.h"

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)
#define FOR_EACH_GENERATION __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_GENERATION
#endif

// Numbers side by side, anywhere in memory; what is narrower than a processor's registers or wider is
// compiled into several of them or into parts.
typedef double Doubles4 __attribute__((vector_size(32), aligned(8)));
typedef float Floats4 __attribute__((vector_size(16), aligned(4)));
typedef float Floats8 __attribute__((vector_size(32), aligned(4)));

// A block of the target, `registers` times four numbers, which stays in registers for all rows.
#define ADD_BLOCK(registers)                                                                                 \
    do {                                                                                                     \
        Doubles4 sum[registers];                                                                             \
        for (int part = 0; part < registers; part++) sum[part] = *(Doubles4 *)(target + column + 4 * part);  \
        const double *first = rows + column, *weight = weights;                                              \
        for (long row = 0; row < row_count; row += 4) {                                                      \
            const double w = sign * weight[0], x = sign * weight[weights_apart];                             \
            const double y = sign * weight[2 * weights_apart], z = sign * weight[3 * weights_apart];         \
            for (int part = 0; part < registers; part++) {                                                   \
                const double *place = first + 4 * part;                                                      \
                sum[part] += (*(const Doubles4 *)place * w + *(const Doubles4 *)(place + apart) * x)         \
                             + (*(const Doubles4 *)(place + 2 * apart) * y                                   \
                                + *(const Doubles4 *)(place + 3 * apart) * z);                               \
            }                                                                                                \
            first += 4 * apart;                                                                              \
            weight += 4 * weights_apart;                                                                     \
        }                                                                                                    \
        for (int part = 0; part < registers; part++) *(Doubles4 *)(target + column + 4 * part) = sum[part];  \
        column += 4 * registers;                                                                             \
    } while (0)

FOR_EACH_GENERATION
void noctule_vector_add_rows(
    double *restrict target, long count, const double *restrict rows, long apart, const double *restrict weights,
    long weights_apart, long row_count, double sign)
{
    long column = 0;
    while (column + 16 <= count) ADD_BLOCK(4);
    while (column < count) ADD_BLOCK(2);
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
    for (long index = 0; index < count; index++) {
        const float *window = memory + ((start + (long)(place >> 40)) & mask);
        const uint32_t fraction = (uint32_t)(place >> 8);
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
        place += slope;
        slope += bend;
        bend += twist;
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
