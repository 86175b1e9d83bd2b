package org.consilium.launch;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Under which names a browser may know the server: only pages from these may change anything. */
final class Origins {

  private Origins() {}

  /** The origins of a server that listens at this address, comma-separated. */
  static String of(String host, int port) {
    Set<String> names = new LinkedHashSet<>();
    InetAddress address = addressOf(host);
    if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
      names.add("127.0.0.1");
      names.add("localhost");
    }
    if (address.isAnyLocalAddress()) {
      addOwnAddresses(names);
    } else {
      names.add(host);
    }
    return String.join(",", names.stream().map(name -> origin(name, port)).toList());
  }

  /** The address to open in a browser of this machine. */
  static String address(String host, int port) {
    return origin(addressOf(host).isAnyLocalAddress() ? "127.0.0.1" : host, port) + "/";
  }

  private static String origin(String name, int port) {
    String literal = name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    return "http://" + literal + (port == 80 ? "" : ":" + port);
  }

  private static InetAddress addressOf(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new LaunchRefused("The address " + host + " is not known here.");
    }
  }

  private static void addOwnAddresses(Set<String> names) {
    try {
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(own -> !own.isLoopbackAddress() && !own.isLinkLocalAddress())
          .map(InetAddress::getHostAddress)
          .forEach(names::add);
      names.add(InetAddress.getLocalHost().getHostName());
    } catch (SocketException | UnknownHostException e) {
      // the names found so far have to do; CONSILIUM_ORIGIN names others
    }
  }
}
