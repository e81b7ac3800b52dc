package app.zhanggui.ui;

import app.zhanggui.answer.Reply;
import java.util.Optional;

/**
 * A question and what came back.
 *
 * @param question the question as typed
 * @param platform the slug chosen beside the question
 * @param reply the reply, empty when answering failed
 */
record Turn(String question, Optional<String> platform, Optional<Reply> reply) {}
