package org.dateline.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.Status;

/** Writes asserted events once more as plain edges from whoever did it to whom it was done. */
final class EdgeWriter {
  private record Edge(String from, Node property, String to) {}

  private static final Edge DETAINED = new Edge("detainer", Vocabulary.DETAINED, "detained");
  private static final Edge KILLED = new Edge("killer", Vocabulary.KILLED, "killed");
  private static final Map<String, Edge> EDGES =
      Map.of(
          "Release", new Edge("releaser", Vocabulary.RELEASED, "released"),
          "Arrest", DETAINED,
          "Detention", DETAINED,
          "Abduction", DETAINED,
          "Killing", KILLED,
          "Death", KILLED,
          "Journey", new Edge("traveller", Vocabulary.VISITED, "destination"));

  private final ArticleGraph graph;

  EdgeWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write(Event event) {
    if (event.status() != Status.ASSERTED) {
      return;
    }
    if (event.type().equals("Meeting")) {
      met(event);
    } else if (EDGES.containsKey(event.type())) {
      Edge edge = EDGES.get(event.type());
      cross(fillers(event, edge.from()), edge.property(), fillers(event, edge.to()));
    }
  }

  /** Both ways: between the sides where there are sides, else between all participants. */
  private void met(Event event) {
    List<Node> one = fillers(event, "side");
    List<Node> other = fillers(event, "otherSide");
    if (one.isEmpty() && other.isEmpty()) {
      List<Node> all = fillers(event, "participant");
      cross(all, Vocabulary.MET, all);
    } else {
      cross(one, Vocabulary.MET, other);
      cross(other, Vocabulary.MET, one);
    }
  }

  private void cross(List<Node> subjects, Node property, List<Node> objects) {
    for (Node subject : subjects) {
      objects.stream()
          .filter(object -> !object.equals(subject))
          .forEach(object -> graph.add(subject, property, object));
    }
  }

  private List<Node> fillers(Event event, String role) {
    return event.arguments().stream()
        .filter(argument -> argument.role().equals(role))
        .map(Argument::mention)
        .map(graph::entityOf)
        .toList();
  }
}
