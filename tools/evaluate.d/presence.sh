# What `tools/evaluate document` writes; sourced by it.

# The studies of presence, a section each.
measure_presence() {
    local folder=$1 scenes=${2:-200} minutes=${3:-60} causes=fixtures/scenes/causes
    command=("$evaluation" detector) && section detector
    command=("$evaluation" presence --scenes "$scenes" --minutes "$minutes") && section "${command[@]:1}"
    command=("$evaluation" causes "$causes" --minutes "$((minutes / 2))") && section "${command[@]:1}"
    # once more on other draws
    command=("$evaluation" causes "$causes" --minutes "$((minutes / 6))" --seed 20000) &&
        section "${command[@]:1}"
    command=("$evaluation" glance --scenes "$scenes") && section "${command[@]:1}"
    command=("$evaluation" gestures "$folder") && section gestures DIR
    command=("$evaluation" empty) && section empty
    command=("$evaluation" walkers --walks 200) && section walkers --walks 200
}

# document DIR [SCENES MINUTES]: writes what is measured of presence into the documentation.
document_presence() {
    write Sources/Presence/Presence.docc/MeasuredAccuracy.md measure_presence "$@"
}
