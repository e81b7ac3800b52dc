package app.zhanggui.web;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the filters, the session listener and the error pages in their places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RequestSettings.class, SessionSettings.class})
class WebConfiguration {

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeaders() {
        return inPlace(new SecurityHeadersFilter(), 0);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(RequestSettings settings, ErrorWriter errors) {
        return inPlace(new BodyLimitFilter(settings, errors), 1);
    }

    @Bean
    FilterRegistrationBean<SessionLimitFilter> sessionLimit(LiveSessions sessions, ErrorWriter errors) {
        return inPlace(new SessionLimitFilter(sessions, errors), 2);
    }

    @Bean
    FilterRegistrationBean<KeptFilesFilter> keptFiles() {
        return inPlace(new KeptFilesFilter(), 3);
    }

    @Bean
    LiveSessions liveSessions(SessionSettings settings, Clock clock) {
        return new LiveSessions(settings, clock);
    }

    @Bean
    ServletListenerRegistrationBean<LiveSessions> liveSessionsListener(LiveSessions sessions) {
        return new ServletListenerRegistrationBean<>(sessions);
    }

    @Bean
    HttpRequestHandler unknownAddress() {
        return (request, response) -> {
            throw RequestFault.notFound();
        };
    }

    /** Answers addresses for programs that nothing else answers, which Vaadin would otherwise take for a view. */
    @Bean
    SimpleUrlHandlerMapping unknownProgramAddresses(HttpRequestHandler unknownAddress) {
        Map<String, Object> handlers = new LinkedHashMap<>();
        Addresses.FOR_PROGRAMS.forEach(prefix -> handlers.put(prefix + "/**", unknownAddress));
        return new SimpleUrlHandlerMapping(handlers, Ordered.LOWEST_PRECEDENCE - 1000);
    }

    /** Hides what lies below the health address: the parts of the program and whether they are well. */
    @Bean
    SimpleUrlHandlerMapping partsOfHealth(HttpRequestHandler unknownAddress) {
        return new SimpleUrlHandlerMapping(Map.of("/actuator/health/*/**", unknownAddress), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors(ErrorWriter errors) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrorValve(errors)));
    }

    private static <T extends Filter> FilterRegistrationBean<T> inPlace(T filter, int place) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
