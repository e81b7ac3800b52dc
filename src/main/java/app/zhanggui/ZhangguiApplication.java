package app.zhanggui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts 掌规: one process that reads the rule documents, indexes them and answers questions. */
@SpringBootApplication
public class ZhangguiApplication {

    public static void main(String[] args) {
        SpringApplication.run(ZhangguiApplication.class, args);
    }
}
