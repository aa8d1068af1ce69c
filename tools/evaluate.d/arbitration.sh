# What `tools/evaluate document-arbitration` writes; sourced by it.

section_of_arbitration() {
    command=("$evaluation" arbitration "$1") && section arbitration DIR
    # once more on other draws
    command=("$evaluation" arbitration "$1" --seed 10001) && section arbitration DIR --seed 10001
}

# document-arbitration DIR: writes what is measured of several rigs into the documentation.
document_arbitration() {
    write Sources/Arbitration/Arbitration.docc/MeasuredArbitration.md section_of_arbitration "$1"
}
