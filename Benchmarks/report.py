"""Puts the benchmark's figures side by side. See Benchmarks/run."""

import statistics
import subprocess
import sys
import time


def median(lines):
    figures = {}
    for line in lines:
        kind, p50, p99 = line.split("\t")
        figures.setdefault(kind, []).append((float(p50), float(p99)))
    for kind, rounds in figures.items():
        p50, p99 = (statistics.median(values) for values in zip(*rounds))
        print(f"{kind}\t{p50:.1f}\t{p99:.1f}")


def read(path):
    with open(path, encoding="utf-8") as file:
        return {line.split("\t")[0]: [float(x) for x in line.split("\t")[1:]] for line in file}


def table(size, work):
    with open(f"{work}/build", encoding="utf-8") as file:
        _, seconds, rate, memory = file.read().split("\t")
    whole, shards = (float(open(f"{work}/cpp-{way}.seconds", encoding="utf-8").read()) for way in ("WHOLE", "SHARDS"))
    megabytes = open(f"{work}/size", encoding="utf-8").read().strip()
    print(f"build: {float(seconds):.1f} s, {rate} passages/s, index {megabytes} MB, peak memory {memory.strip()} MB")
    print(f"build, two C++ processes, one database each: {whole:.1f} s (ratio {float(seconds) / whole:.2f})")
    print(f"build, two C++ processes, shards of 1,000: {shards:.1f} s (ratio {float(seconds) / shards:.2f})")
    ours, floor = read(f"{work}/ours"), read(f"{work}/floor-search")
    spies, naive = read(f"{work}/floor-spies"), read(f"{work}/floor-or")
    print("\n| | p50 ms | p99 ms | beside the floor, p50 | p99 |\n|---|---|---|---|---|")
    for kind in ("keyword", "filtered"):
        (p50, p99), (f50, f99) = ours[kind], floor[kind]
        print(f"| {kind} | {p50 / 1000:.2f} | {p99 / 1000:.2f} | {p50 / f50:.2f} | {p99 / f99:.2f} |")
        print(f"| {kind}, floor in C++ | {f50 / 1000:.2f} | {f99 / 1000:.2f} | 1 | 1 |")
    (p50, p99), (s50, s99) = ours["keyword"], spies["keyword"]
    print(f"| keyword, one value-splitting spy per facet | {s50 / 1000:.2f} | {s99 / 1000:.2f} | ours is {s50 / p50:.1f} times faster | {s99 / p99:.1f} |")
    (p50, p99), (n50, n99) = ours["long"], naive["long"]
    print(f"| text of 60 words | {p50 / 1000:.2f} | {p99 / 1000:.2f} | | |")
    print(f"| text of 60 words, OR of all | {n50 / 1000:.2f} | {n99 / 1000:.2f} | ours is {n50 / p50:.1f} times faster | {n99 / p99:.1f} |")
    pairs = list(zip(open(f"{work}/hits", encoding="utf-8"), open(f"{work}/or-hits", encoding="utf-8")))
    same = sum(len(set(a.split()) & set(b.split())) for a, b in pairs)
    print(f"\ntext of 60 words: {100 * same / max(1, sum(len(b.split()) for _, b in pairs)):.1f} % of the same top ten as the OR of all")


def cold(index, kasus):
    """A whole process, from its start to its end, forty times each in turn."""
    word = "mentor"
    commands = {"quest": ["quest", "-d", f"{index}/current", "-s", "none", word], "kasus": [kasus, "--index", index, "search", word]}
    times = {name: [] for name in commands}
    try:
        for _ in range(40):
            for name, command in commands.items():
                begin = time.perf_counter()
                subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
                times[name].append((time.perf_counter() - begin) * 1000)
    except FileNotFoundError:
        print("cold start: skipped, quest is not installed (package xapian-tools)")
        return
    quest, ours = (statistics.median(times[name]) for name in ("quest", "kasus"))
    print(f"cold start: kasus search {ours:.1f} ms, quest {quest:.1f} ms, ratio {ours / quest:.2f}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["median"]:
            median(sys.stdin)
        case ["table", size, work]:
            table(size, work)
        case ["cold", index, kasus]:
            cold(index, kasus)
