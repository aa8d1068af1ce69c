# What `tools/evaluate utterances` and `speech` need besides the toolkit; sourced by it.

work=.build-evaluate
labels=$work/labelled
streams=$work/streams

# Installs the Debian packages whose command or library is not there: pairs of both.
need() {
    local missing=()
    while (($#)); do
        command -v "$1" >/dev/null || [[ $(ldconfig -p) == *"$1"* ]] || missing+=("$2")
        shift 2
    done
    ((${#missing[@]} == 0)) && return
    echo "tools/evaluate: installing ${missing[*]}" >&2
    if ((EUID == 0)); then
        apt-get -qq -y install "${missing[@]}" >&2
    else
        sudo apt-get -qq -y install "${missing[@]}" >&2
    fi
}

# Makes the environment of Python in which speech is labelled and peers are run.
make_environment() {
    need espeak-ng espeak-ng flite flite libc++.so.1 libc++1
    cmp -s tools/evaluate.d/requirements.txt "$work/requirements.txt" && return
    echo "tools/evaluate: making $work/venv" >&2
    mkdir -p "$work"
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet -r tools/evaluate.d/requirements.txt >&2
    cp tools/evaluate.d/requirements.txt "$work/requirements.txt"
}

# Runs a module of `measure` in that environment, on one processor.
measure() {
    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONPATH=tools/train:tools/evaluate.d \
        "$work/venv/bin/python" -m "measure.$1" "${@:2}"
}

# Labels the speech of a folder of recordings, unless that was done.
label() {
    local stamp
    [[ -f $1/manifest.json ]] || {
        echo "tools/evaluate: $1 holds no manifest.json: give the folder of recordings" >&2
        exit 2
    }
    make_environment
    stamp=$(cat "$1/manifest.json" tools/evaluate.d/measure/*.py | cksum)
    [[ $(cat "$labels/stamp" 2>/dev/null) == "$stamp" ]] && return
    rm -rf "$labels"
    mkdir -p "$labels"
    measure labelled "$1" "$labels"
    echo "$stamp" >"$labels/stamp"
}

# Composes the streams; where they are the same as before, what peers made of them is kept.
compose() {
    rm -rf "$streams.new"
    "$evaluation" speech compose "$@" --labels "$labels" --output "$streams.new"
    if [[ -d $streams ]] && cmp -s <(cd "$streams.new" && cksum -- *.*) \
        <(cd "$streams" && cksum -- *.*); then
        rm -rf "$streams.new"
    else
        rm -rf "$streams"
        mv "$streams.new" "$streams"
    fi
}

# Lets every peer hear the streams that it has not heard yet, and tells `speech measure` of each.
hear() {
    local name requirement log=$work/peer.log
    peers=()
    while read -r name requirement; do
        if [[ ! -f $streams/$name/cost.json ]]; then
            echo "tools/evaluate: $name hears the streams" >&2
            if ! "$work/venv/bin/pip" install --quiet "$requirement" >"$log" 2>&1; then
                peers+=(--missing "$name is not measured: cannot be installed: $(tail -n 1 "$log")")
                continue
            elif ! measure peers "$streams" "$name" 2> >(tee "$log" >&2); then
                peers+=(--missing "$name is not measured: $(tail -n 1 "$log")")
                continue
            fi
        fi
        peers+=(--peer "$name")
    done <tools/evaluate.d/peers.txt
}

# speech DIR [OPTION…]: the toolkit and its peers on the same streams.
measure_speech() {
    local folder=$1 composing=() measuring=() others=
    shift
    while (($#)); do
        case $1 in
            --keyword) measuring+=("$1" "${2:?--keyword takes the file of a model}") ;;
            --negatives) others=${2:?--negatives takes a folder} ;;
            --every | --every-labelled | --hours)
                composing+=("$1" "${2:?$1 takes a value}")
                ;;
            *)
                echo "tools/evaluate: speech DIR takes --keyword M.json, --negatives FOLDER," \
                    "--every N, --every-labelled N, --hours H, not $1" >&2
                exit 2
                ;;
        esac
        shift 2
    done
    # Said step by step, for a caller that looks at the status turns `set -e` off.
    label "$folder" || return 2
    if [[ -z $others ]]; then
        fetch_negatives || return 2
        others=$negatives
    fi
    compose "$folder" --negatives "$others" "${composing[@]}" || return 2
    hear || return 2
    "$evaluation" speech measure "$streams" "${measuring[@]}" "${peers[@]}"
}

# The studies of hearing, a section each.
sections_of_hearing() {
    command=("$evaluation" utterances "$1" --labels "$labels") && section utterances DIR
    command=(measure_speech "$@") && section speech DIR "${@:2}"
}

# document-hearing DIR [OPTION…]: writes what is measured of hearing into the documentation.
document_hearing() {
    label "$1"
    write Sources/Speech/Speech.docc/MeasuredHearing.md sections_of_hearing "$@"
}
