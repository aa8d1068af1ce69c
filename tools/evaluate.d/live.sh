# What `tools/evaluate document-live` writes; sourced by it.

section_of_live() {
    command=("$evaluation" live "$@") && section "live $*"
}

# document-live [OPTION…]: writes what is measured of the live engine into the documentation.
document_live() {
    write Sources/Session/Session.docc/MeasuredLive.md section_of_live "$@"
}
