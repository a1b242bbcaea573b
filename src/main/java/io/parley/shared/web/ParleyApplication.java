package io.parley.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of the war, from the root on. */
@ApplicationPath("/")
public class ParleyApplication extends Application {
}
