package app.zhanggui.api;

import app.zhanggui.web.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the interface as a whole, and the errors that its operations have in common. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI openApi() {
        // A fixed server: the host that a request names has no place in the document.
        return new OpenAPI()
                .addServersItem(new Server().url("/").description("This server"))
                .info(new Info()
                        .title("掌规 HTTP interface")
                        .version("v1")
                        .description("Answers questions about e-commerce platform rules with the clauses they rest on."
                                + " JSON in UTF-8; dates are days in Asia/Shanghai. Errors are RFC 9457 problem documents"
                                + " whose errors array names each field at fault, in Chinese or, by Accept-Language, in"
                                + " English. Fields may be added, none is removed or renamed."));
    }

    @Bean
    OpenApiCustomizer problemResponses() {
        return description -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(description.getComponents()::addSchemas);
            description.getPaths().forEach(ApiDescription::addProblems);
        };
    }

    private static void addProblems(String path, PathItem item) {
        for (Operation operation : item.readOperations()) {
            add(operation, "400", "A value is missing or not allowed; errors names the fields");
            if (path.contains("{")) {
                add(operation, "404", "There is no such document or clause in force on that date, or no such rule set");
            }
            if (operation.getRequestBody() != null) {
                add(operation, "413", "The body is larger than allowed");
                add(operation, "415", "The body is not application/json");
            }
            add(operation, "406", "Something other than application/json was asked for");
            add(operation, "500", "Something went wrong on the server");
            add(operation, "503", "The rule documents are still being prepared");
        }
    }

    private static void add(Operation operation, String status, String meaning) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }
}
