// Samples between a program's coding and the card's doubles, which hold every coding exactly.
#pragma once

#include <alsa/asoundlib.h>

double card_load(const char *place, snd_pcm_format_t format);
void card_store(char *place, snd_pcm_format_t format, double sample);
