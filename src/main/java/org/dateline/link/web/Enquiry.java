package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gets answers from the cache, else from the service. When the service fails or the budget is
 * spent, it goes on with the cache alone, answers that are too old among them, and says so once.
 * Thread-safe.
 */
final class Enquiry {
  private final AnswerCache cache;
  private final Budget budget;
  private final Consumer<String> warning;
  private final AtomicBoolean offline;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * @param offline whether to answer from the cache alone
   * @param warning hears the one line that says why the service is not asked any more
   */
  Enquiry(AnswerCache cache, boolean offline, Budget budget, Consumer<String> warning) {
    this.cache = cache;
    this.offline = new AtomicBoolean(offline);
    this.budget = budget;
    this.warning = warning;
  }

  /**
   * What is known of some keys; a key without an answer is left out, one of which nothing is known
   * has an empty object.
   *
   * @param batch how many keys one question may have
   * @param question asks the service for a batch; keys that its answer leaves out are unknown to it
   */
  Map<String, ObjectNode> answers(
      String kind,
      Collection<String> keys,
      int batch,
      Function<List<String>, Map<String, ObjectNode>> question) {
    Map<String, ObjectNode> answers = new TreeMap<>();
    List<String> open = new ArrayList<>();
    for (String key : keys) {
      Optional<ObjectNode> known = cached(kind, key);
      known.ifPresentOrElse(answer -> answers.put(key, answer), () -> open.add(key));
    }
    for (int i = 0; i < open.size(); i += batch) {
      List<String> part = open.subList(i, Math.min(i + batch, open.size()));
      answers.putAll(asked(kind, part, batch > 1 ? budget::take : budget::takeSmall, question));
    }
    return answers;
  }

  private Optional<ObjectNode> cached(String kind, String key) {
    return offline.get() ? any(kind, key) : object(cache.fresh(kind + ":" + key));
  }

  private Optional<ObjectNode> any(String kind, String key) {
    return object(cache.any(kind + ":" + key));
  }

  private static Optional<ObjectNode> object(Optional<JsonNode> node) {
    return node.filter(JsonNode::isObject).map(ObjectNode.class::cast);
  }

  private Map<String, ObjectNode> asked(
      String kind,
      List<String> keys,
      BooleanSupplier payment,
      Function<List<String>, Map<String, ObjectNode>> question) {
    Optional<Map<String, ObjectNode>> answer = answer(keys, payment, question);
    Map<String, ObjectNode> answers = new TreeMap<>();
    for (String key : keys) {
      if (answer.isPresent()) {
        ObjectNode value = answer.get().getOrDefault(key, JsonNodeFactory.instance.objectNode());
        cache.put(kind + ":" + key, !value.isEmpty(), value);
        answers.put(key, value);
      } else {
        any(kind, key).ifPresent(old -> answers.put(key, old));
      }
    }
    return answers;
  }

  private Optional<Map<String, ObjectNode>> answer(
      List<String> keys,
      BooleanSupplier payment,
      Function<List<String>, Map<String, ObjectNode>> question) {
    if (offline.get()) {
      return Optional.empty();
    }
    if (!payment.getAsBoolean()) {
      warn("the budget of " + budget.questions() + " requests is spent");
      return Optional.empty();
    }
    try {
      return Optional.of(question.apply(keys));
    } catch (ServiceFailure e) {
      offline.set(true);
      warn(e.getMessage());
      return Optional.empty();
    }
  }

  private void warn(String reason) {
    if (warned.compareAndSet(false, true)) {
      warning.accept(reason + "; going on with what is known without asking");
    }
  }
}
