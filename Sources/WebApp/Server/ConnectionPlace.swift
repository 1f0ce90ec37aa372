internal import NIOCore
internal import NIOHTTPTypes

/// Tells when a connection waits for its client: always but between a whole request and the end of its answer. Half a request
/// is no reason to be spared.
final class ConnectionPlace: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let places: ConnectionPlaces
    private var underWay = 0
    private var isIn = false

    init(_ places: ConnectionPlaces) {
        self.places = places
    }

    func handlerAdded(context: ChannelHandlerContext) {
        isIn = true
        places.enter(context.channel)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .end = unwrapInboundIn(data) {
            underWay += 1
            if underWay > 0 { places.stopWaiting(context.channel) }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            // Below zero where an answer came before its request was whole.
            underWay -= 1
            if underWay <= 0 && isIn { places.wait(context.channel) }
        }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave(context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave(context) }

    private func leave(_ context: ChannelHandlerContext) {
        guard isIn else { return }
        isIn = false
        places.leave(context.channel)
    }
}
