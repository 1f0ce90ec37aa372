extension ServerOptions {
    /// Throws where others could reach the server unprotected.
    func requireProtection() throws(StartProblem) {
        guard (certificatePath == nil) == (keyPath == nil) else { throw .certificateWithoutKey }
        let isProtected = certificatePath != nil && tokenPath != nil
        guard isLocal || isBehindProxy || isProtected else { throw .unprotected }
    }
}
