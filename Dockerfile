# Builds the war, then a Liberty image that runs it as a user without rights. Configuration comes from the environment (README).
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /parley
COPY . .
RUN mvn -B -ntp -DskipTests -DskipITs package
RUN src/docker/assemble /parley/image

FROM icr.io/appcafe/open-liberty:26.0.0.5-full-java21-openj9-ubi-minimal
COPY --from=build --chown=1001:0 /parley/image/servers/parley/ /config/
COPY --from=build --chown=1001:0 /parley/image/shared/ /opt/ol/wlp/usr/shared/
USER 1001
EXPOSE 9080
HEALTHCHECK --start-period=60s CMD curl -fsS http://127.0.0.1:9082/health/ready || exit 1
