#include "card.h"

#include <errno.h>

static void unplug(card_memory *memory, int error)
{
    if (memory->faults.is_unplugged) return;
    memory->faults.is_unplugged = 1;
    memory->faults.unplug_error = error;
    memory->faults.generation++;
    memory->streams[0].is_running = 0;
    memory->streams[1].is_running = 0;
    card_pulse(memory);
}

static void replug(card_memory *memory)
{
    memory->faults.is_unplugged = 0;
    card_pulse(memory);
}

void card_count_call(card_memory *memory)
{
    card_faults *faults = &memory->faults;
    if (faults->unplug_after > 0) {
        if (--faults->unplug_after == 0) unplug(memory, faults->unplug_error);
    } else if (faults->is_unplugged && faults->replug_after > 0) {
        if (--faults->replug_after == 0) replug(memory);
    }
}

int virtual_card_unplug(virtual_card_t *card, int error)
{
    card_lock(card->memory);
    card_update(card);
    unplug(card->memory, error);
    card_unlock(card->memory);
    return 0;
}

int virtual_card_replug(virtual_card_t *card)
{
    card_lock(card->memory);
    replug(card->memory);
    card_unlock(card->memory);
    return 0;
}

int virtual_card_script(virtual_card_t *card, uint32_t unplug_after, uint32_t replug_after,
                        int error)
{
    if (unplug_after == 0 || replug_after == 0) return -EINVAL;
    card_lock(card->memory);
    card->memory->faults.unplug_after = unplug_after;
    card->memory->faults.replug_after = replug_after;
    card->memory->faults.unplug_error = error;
    card_unlock(card->memory);
    return 0;
}

int virtual_card_is_plugged(virtual_card_t *card)
{
    card_lock(card->memory);
    int result = !card->memory->faults.is_unplugged && card->memory->faults.unplug_after == 0;
    card_unlock(card->memory);
    return result;
}

int virtual_card_leap(virtual_card_t *card, int64_t frames)
{
    if (frames < 0) return -EINVAL;
    card_lock(card->memory);
    card_update(card);
    card_advance(card->memory, frames);
    card_set_going(card);
    card_unlock(card->memory);
    return 0;
}

int virtual_card_break(virtual_card_t *card)
{
    card_lock(card->memory);
    card_update(card);
    card->memory->faults.breaks++;
    card_pulse(card->memory);
    card_unlock(card->memory);
    return 0;
}

int virtual_card_suspend(virtual_card_t *card)
{
    card_lock(card->memory);
    card_update(card);
    card->memory->faults.suspends++;
    card_pulse(card->memory);
    card_unlock(card->memory);
    return 0;
}

int virtual_card_stall(virtual_card_t *card, int is_on, uint32_t starts)
{
    card_lock(card->memory);
    card_update(card);
    card->memory->faults.is_stalled = is_on;
    card->memory->faults.stall_starts = starts;
    if (!is_on) card_set_going(card);
    card_pulse(card->memory);
    card_unlock(card->memory);
    return 0;
}

int virtual_card_set_busy(virtual_card_t *card, int is_busy)
{
    card_lock(card->memory);
    card->memory->faults.is_busy = is_busy;
    card_unlock(card->memory);
    return 0;
}

int virtual_card_set_muted(virtual_card_t *card, int is_muted)
{
    card_lock(card->memory);
    card->memory->faults.is_muted = is_muted;
    card_unlock(card->memory);
    return 0;
}

int virtual_card_refuse_rate(virtual_card_t *card, uint32_t rate)
{
    card_lock(card->memory);
    card->memory->faults.refused_rate = rate;
    card_unlock(card->memory);
    return 0;
}
