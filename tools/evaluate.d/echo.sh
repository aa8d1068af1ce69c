# What `tools/evaluate document-echo` writes; sourced by it.

section_of_echo() {
    command=("$evaluation" echo "$1") && section echo DIR
    # once more on other draws
    command=("$evaluation" echo "$1" --seed 101) && section echo DIR --seed 101
}

# document-echo DIR: writes what is measured of echoes into the documentation.
document_echo() {
    write Sources/EchoCancellation/EchoCancellation.docc/MeasuredEchoes.md section_of_echo "$1"
}
