package io.github.shownotes.catalogue.web.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Flux;

import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Parameters;

/// The lists of projects, articles, people, episodes and links: as pages, and whole as files.
@Controller
public final class ListPages {
    private static final String KIND = "/{kind:projects|articles|people|episodes|links}";
    private static final String PAGE = "/{kind:projects|articles|people|episodes}";
    private static final String FORM = "{form:\\.csv|\\.json}";
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final int PAGE_SIZE = 50;
    private static final int BUFFER = 16 * 1024;
    private static final Executor WRITERS = task -> Thread.ofVirtual().name("list-file").start(task);

    private final ListReader reader;
    private final ListFiles files;
    private final HtmlRenderer renderer;

    ListPages(ListReader reader, ListFiles files, HtmlRenderer renderer) {
        this.reader = reader;
        this.files = files;
        this.renderer = renderer;
    }

    /// A page; whoever asks for another form is sent to the file.
    @GetMapping({PAGE, "/{kind:links}/all"})
    ResponseEntity<byte[]> list(@PathVariable String kind, ServerHttpRequest request) {
        Parameters parameters = Parameters.of(request);
        ItemList list = reader.read(ListRequest.of(ItemKind.find(kind).orElseThrow(), parameters), PAGE_SIZE);
        String form = parameters.choice("format", List.of("html", "csv", "json"), accepted(request));
        return form.equals("html")
                ? renderer.page(request, "lists/list.jte", list)
                : ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(list.file(form))).build();
    }

    /// The whole list as a file, written while it is read.
    @GetMapping(KIND + FORM)
    ResponseEntity<Flux<DataBuffer>> file(@PathVariable String kind, @PathVariable String form,
            ServerHttpRequest request) {
        ListRequest asked = ListRequest.of(ItemKind.find(kind).orElseThrow(), Parameters.of(request));
        ListFiles.Form wanted = form.equals(".csv") ? ListFiles.Form.CSV : ListFiles.Form.JSON;
        Flux<DataBuffer> body = Flux.from(DataBufferUtils.outputStreamPublisher(out -> {
            try {
                files.write(asked, wanted, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, DefaultDataBufferFactory.sharedInstance, WRITERS, BUFFER));
        return ResponseEntity.ok()
                .contentType(wanted.type())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.inline()
                        .filename(kind + form)
                        .build()))
                .body(body);
    }

    private static String accepted(ServerHttpRequest request) {
        for (MediaType type : request.getHeaders().getAccept()) {
            if (type.includes(MediaType.TEXT_HTML)) {
                return "html";
            }
            if (type.includes(CSV)) {
                return "csv";
            }
            if (type.includes(MediaType.APPLICATION_JSON)) {
                return "json";
            }
        }
        return "html";
    }
}
