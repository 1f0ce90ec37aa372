internal import Glibc
internal import Synchronization

/// Counts of requests in the text form that Prometheus reads. No address, no query, no client.
final class RequestMetrics: Sendable {
    private struct Times {
        var buckets = [Int](repeating: 0, count: RequestMetrics.bounds.count)
        var count = 0
        var sum = Duration.zero
    }

    /// Upper bounds in milliseconds.
    private static let bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]

    private let times = Mutex<[Route: Times]>([:])

    func record(_ route: Route, _ duration: Duration) {
        times.withLock { all in
            var times = all[route] ?? Times()
            for (index, bound) in Self.bounds.enumerated() where duration <= .milliseconds(bound) { times.buckets[index] += 1 }
            times.count += 1
            times.sum += duration
            all[route] = times
        }
    }

    var text: String {
        let all = times.withLock { $0 }.sorted { ($0.key.path, $0.key.method, $0.key.status) < ($1.key.path, $1.key.method, $1.key.status) }
        var lines = [
            "# HELP kasus_request_duration_seconds How long requests took.", "# TYPE kasus_request_duration_seconds histogram",
        ]
        for (route, times) in all {
            let labels = "method=\"\(route.method)\",route=\"\(route.path)\",status=\"\(route.status)\""
            let name = "kasus_request_duration_seconds"
            for (bound, count) in zip(Self.bounds, times.buckets) {
                lines.append("\(name)_bucket{\(labels),le=\"\(Double(bound) / 1_000)\"} \(count)")
            }
            lines.append("\(name)_bucket{\(labels),le=\"+Inf\"} \(times.count)")
            lines.append("\(name)_sum{\(labels)} \(times.sum / .seconds(1))")
            lines.append("\(name)_count{\(labels)} \(times.count)")
        }
        if let memory = Self.residentBytes {
            lines += ["# HELP process_resident_memory_bytes Resident memory size in bytes.", "# TYPE process_resident_memory_bytes gauge"]
            lines.append("process_resident_memory_bytes \(memory)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static var residentBytes: Int? {
        guard let file = fopen("/proc/self/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
