package org.legation.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweble.wikitext.engine.ExpansionFrame;
import org.sweble.wikitext.engine.ParserFunctionBase;
import org.sweble.wikitext.engine.PfnArgumentMode;
import org.sweble.wikitext.engine.TagExtensionBase;
import org.sweble.wikitext.engine.config.I18nAliasImpl;
import org.sweble.wikitext.engine.config.ParserFunctionGroup;
import org.sweble.wikitext.engine.config.TagExtensionGroup;
import org.sweble.wikitext.engine.config.WikiConfig;
import org.sweble.wikitext.engine.config.WikiConfigImpl;
import org.sweble.wikitext.engine.ext.convert.ConvertPnfExt;
import org.sweble.wikitext.engine.utils.DefaultConfigEnWp;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtNodeList;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtTagExtensionBody;

/** The library's settings for English Wikipedia, with the tags and switches that it lacks. */
final class WikitextConfig {
  private WikitextConfig() {}

  static WikiConfig of(TemplateTable table) {
    WikiConfigImpl config = new WikiConfigImpl();
    new WithoutConversion().configureWiki(config);
    TagExtensionGroup tags = new TagExtensionGroup("Legation's tags");
    for (String tag : table.tags()) {
      if (config.getTagExtension(tag) == null) {
        tags.addTagExtension(new SilentTag(tag));
      }
    }
    config.addTagExtensionGroup(tags);
    ParserFunctionGroup switches = new ParserFunctionGroup("Legation's switches");
    for (String name : table.switches()) {
      if (config.getPageSwitch(name) == null) {
        String id = "legation-" + name;
        config.addI18nAlias(new I18nAliasImpl(id, true, List.of(name, "__" + name + "__")));
        switches.addParserFunction(new SilentSwitch(id));
      }
    }
    config.addParserFunctionGroup(switches);
    return config;
  }

  /** Leaves {@code convert} to our table: the library gives errors for units it does not know. */
  private static final class WithoutConversion extends DefaultConfigEnWp {
    @Override
    protected void configureWiki(WikiConfigImpl config) {
      super.configureWiki(config);
    }

    @Override
    protected void addParserFunctionGroup(
        WikiConfigImpl config, ParserFunctionGroup group, boolean withAliases) {
      if (!(group instanceof ConvertPnfExt)) {
        super.addParserFunctionGroup(config, group, withAliases);
      }
    }
  }

  private static final class SilentTag extends TagExtensionBase {
    private static final long serialVersionUID = 1L;

    SilentTag(String name) {
      super(name);
    }

    @Override
    public @Nullable WtNode invoke(
        ExpansionFrame frame,
        WtTagExtension tag,
        Map<String, WtNodeList> attributes,
        WtTagExtensionBody body) {
      return null;
    }
  }

  private static final class SilentSwitch extends ParserFunctionBase {
    private static final long serialVersionUID = 1L;

    SilentSwitch(String id) {
      super(PfnArgumentMode.UNEXPANDED_VALUES, true, id);
    }

    @Override
    public WtNode invoke(WtNode call, ExpansionFrame frame, List<? extends WtNode> arguments) {
      return nf().list();
    }
  }
}
