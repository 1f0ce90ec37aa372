internal import NIOCore
internal import NIOHTTPTypes

/// Closes a connection whose request has begun and does not end: someone who sends a byte now and then would else hold it
/// for ever. That a connection without any request is closed is Hummingbird's doing.
final class RequestDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private var timer: ConnectionTimer

    init(longest: TimeAmount) {
        timer = ConnectionTimer(longest: longest)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: timer.start(context)
        case .body: break
        case .end: timer.stop()
        }
        context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer.stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { timer.stop() }
}
