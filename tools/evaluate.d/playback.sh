# What `tools/evaluate document-playback` writes; sourced by it.

section_of_playback() {
    command=("$evaluation" playback) && section playback
}

# document-playback: writes what is measured of mixes into the documentation.
document_playback() {
    write Sources/Mixing/Mixing.docc/MeasuredPlayback.md section_of_playback
}
