#include <alsa/asoundlib.h>
#include <sys/eventfd.h> // the C library's own module leaves it out

static void calsa_ignore(const char *file, int line, const char *function, int error,
                         const char *format, ...)
{
    (void)file, (void)line, (void)function, (void)error, (void)format;
}

// Keeps libasound from writing to standard error; its results say all that is needed. Its handler
// takes a variable number of arguments, which Swift cannot.
static inline void calsa_silence(void)
{
    snd_lib_error_set_handler(calsa_ignore);
}
