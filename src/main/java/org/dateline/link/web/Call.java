package org.dateline.link.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A question to a service.
 *
 * @param address without parameters
 * @param parameters in the order in which they are sent
 * @param posted whether they are sent as a form, not in the address
 */
record Call(URI address, Map<String, String> parameters, boolean posted) {
  /** Longer addresses are refused by some servers and proxies. */
  private static final int LONGEST_QUERY = 6_000;

  Call {
    Objects.requireNonNull(address);
    Objects.requireNonNull(parameters);
  }

  /** A question in the address, or as a form when it is too long for one. */
  static Call get(URI address, Map<String, String> parameters) {
    return new Call(address, parameters, encoded(parameters).length() > LONGEST_QUERY);
  }

  /** The parameters as a form. */
  String form() {
    return encoded(parameters);
  }

  /** The address with the parameters, unless they are posted. */
  URI uri() {
    if (posted || parameters.isEmpty()) {
      return address;
    }
    String mark = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + mark + form());
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
