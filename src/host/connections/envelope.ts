/** The messages between pane and host page: JSON texts over postMessage. */

const MessageType = { request: 0, answer: 1 } as const;
export const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

export interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _actionType: number;
}

export interface Answer {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

/** A request read from a message of the conversation; undefined for anything else that was posted. */
export const readRequest = (text: unknown, conversationId: string): Request | undefined => {
  if (typeof text !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    // Other scripts post their own texts to the same window.
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const request = message as Partial<Request>;
  if (request._messageType !== MessageType.request || request._conversationId !== conversationId)
    return undefined;
  if (typeof request._actionName !== 'string' || typeof request._correlationId !== 'number') return undefined;
  return request as Request;
};

/** An answer to a request, or an event sent on the line its registration opened. */
export const answerTo = (request: Request, origin: string, data: unknown, responseType: number): Answer => ({
  _messageType: 1,
  _actionName: request._actionName,
  _conversationId: request._conversationId,
  _correlationId: request._correlationId,
  _origin: origin,
  _data: data,
  _errorCode: 0,
  _responseType: responseType,
  _serializerVersion: 1,
});
