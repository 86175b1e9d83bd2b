package org.consilium.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How a MariaDB is reached. */
public record DatabaseAccess(String url, String user, String password) {

  /** Opens a connection of its own, beside every pool. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "3000");
    return DriverManager.getConnection(url, properties);
  }

  /** The secret stays out of every message. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
