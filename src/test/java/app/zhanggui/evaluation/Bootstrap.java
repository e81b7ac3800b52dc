package app.zhanggui.evaluation;

import app.zhanggui.ZhangguiApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The program's own configuration without server and views: questions are evaluated on exactly the parts, put together
 * in exactly the way, that answer in the browser and over HTTP.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = ZhangguiApplication.class,
        resourcePattern = "*.class",
        useDefaultFilters = false,
        includeFilters = @Filter(Configuration.class),
        excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ZhangguiApplication.class))
class Bootstrap {}
