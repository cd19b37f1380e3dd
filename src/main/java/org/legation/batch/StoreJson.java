package org.legation.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.legation.model.Block;
import tools.jackson.databind.json.JsonMapper;

/** Payloads of the store: records and articles as JSON, by their components alone. */
final class StoreJson {
  private final JsonMapper mapper =
      JsonMapper.builder()
          // Methods such as Party.isPresent() tell about the data, they are not data.
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .addMixIn(Block.class, BlockKinds.class)
          .build();

  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "p"),
    @JsonSubTypes.Type(value = Block.ItemList.class, name = "l"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "t")
  })
  private interface BlockKinds {}
}
