package app.zhanggui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets browsers keep the files whose address changes with their content, so that a second visit asks for none of them. */
final class KeptFilesFilter extends OncePerRequestFilter {

    private static final String KEPT = "public, max-age=31536000, immutable";

    /** Vaadin's build carries a digest in the name, style sheets in {@code v-c}, our own modules in the folder. */
    private static final Pattern BUILD = Pattern.compile("/VAADIN/build/.+-[\\w-]{8}\\.js");

    private static final String DIGEST = "v-c=";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        boolean styles = path.endsWith(".css") && query != null && query.startsWith(DIGEST);
        return !(styles || BUILD.matcher(path).matches() || path.startsWith(VersionedFiles.FOLDER));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Kept(response));
    }

    /** Says so whatever else the file's own handler says, unless there is no such file. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(status);
            forgetWhereMissing(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            forgetWhereMissing(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forgetWhereMissing(status);
            super.sendError(status, message);
        }

        private void forgetWhereMissing(int status) {
            if (status >= HttpStatus.BAD_REQUEST.value()) {
                super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
    }
}
