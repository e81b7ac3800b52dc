package app.zhanggui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers when a servlet or filter has given up on a request. */
@Controller
class ErrorPages implements ErrorController {

    private final ErrorWriter errors;

    ErrorPages(ErrorWriter errors) {
        this.errors = errors;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean askedForByName = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
        errors.write(request, response, askedForByName ? HttpStatus.NOT_FOUND.value() : response.getStatus());
    }
}
