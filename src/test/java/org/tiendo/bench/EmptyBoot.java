package org.tiendo.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/** The least that a command written with Spring Boot takes: a context without anything in it. */
@Configuration(proxyBeanMethods = false)
class EmptyBoot {

    /** @param arguments none */
    public static void main(String[] arguments) {
        var application = new SpringApplication(EmptyBoot.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(arguments).close();
    }
}
