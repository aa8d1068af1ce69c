# What `tools/evaluate enrolled` needs besides the toolkit; sourced by it.

negatives=.build-evaluate/negatives

# Unpacks a Debian package, which need not be installed, into a folder.
unpack() {
    local work
    work=$(mktemp -d)
    (cd "$work" && apt-get -qq -o APT::Sandbox::User=root download "$1" && dpkg-deb -x ./*.deb "$2")
    rm -r "$work"
}

# Prompts of a telephone exchange in five languages and the music of two games.
fetch_negatives() {
    local work language package file
    [[ ! -e $negatives ]] || return 0
    need ffmpeg ffmpeg
    work=$(mktemp -d)
    mkdir "$work/negatives"
    for language in en es fr it ru; do
        echo "tools/evaluate: speech: $language" >&2
        unpack "asterisk-core-sounds-$language-g722" "$work/$language"
        # One stream of all files: the codec has adapted to each within milliseconds.
        find "$work/$language" -name '*.g722' ! -path '*/silence/*' ! -name '*beep*' \
            ! -name '*tone*' -print0 | sort -z | xargs -0 cat |
            ffmpeg -v error -f g722 -i - "$work/negatives/speech-$language.flac"
    done
    for package in singularity-music warzone2100-music; do
        echo "tools/evaluate: music: $package" >&2
        unpack "$package" "$work/$package"
        while IFS= read -r -d '' file; do
            cp "$work/$package/$file" "$work/negatives/music-$package-${file//\//-}"
        done < <(cd "$work/$package" && find usr \( -name '*.ogg' -o -name '*.opus' \) -print0)
    done
    mkdir -p "${negatives%/*}"
    mv "$work/negatives" "$negatives"
    rm -r "$work"
}

# enrolled DIR [OPTION…]: enrolled keywords on speech and music without them, those that
# `--negatives` names or else those that are downloaded.
measure_enrolled() {
    if [[ " $* " != *" --negatives "* ]]; then
        fetch_negatives || return 2
        set -- "$@" --negatives "$negatives"
    fi
    "$evaluation" enrolled "$@"
}

section_of_enrolled() {
    command=(measure_enrolled "$1") && section enrolled DIR
}

# document-enrolled DIR: writes what is measured of enrolled keywords into the documentation.
document_enrolled() {
    write Sources/Speech/Speech.docc/MeasuredKeywords.md section_of_enrolled "$1"
}
