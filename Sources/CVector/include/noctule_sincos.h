// Sine and cosine of an angle at once, in less time than one after the other.
#pragma once

// A GNU extension, which <math.h> does not show to Swift.
void sincos(double angle, double *sine, double *cosine);

static inline void noctule_sincos(double angle, double *sine, double *cosine)
{
    sincos(angle, sine, cosine);
}
