<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="categorizedSymbol" attr="status" symbollevels="0" forceraster="0" enableorderby="0">
    <categories>
      <category symbol="0" value="asserted" label="Asserted" render="true"/>
      <category symbol="1" value="ended" label="Ended" render="true"/>
      <category symbol="2" value="possible" label="Possible" render="true"/>
      <category symbol="3" value="requested" label="Requested" render="true"/>
      <category symbol="4" value="denied" label="Denied" render="true"/>
    </categories>
    <symbols>
      <symbol name="0" type="line" alpha="{alpha}" clip_to_extent="1"><layer class="SimpleLine" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="line_color" value="33,102,172,200" type="QString"/><Option name="line_style" value="solid" type="QString"/><Option name="line_width" value="{width}" type="QString"/><Option name="line_width_unit" value="MM" type="QString"/><Option name="capstyle" value="round" type="QString"/><Option name="joinstyle" value="round" type="QString"/></Option></layer></symbol>
      <symbol name="1" type="line" alpha="{alpha}" clip_to_extent="1"><layer class="SimpleLine" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="line_color" value="120,120,120,200" type="QString"/><Option name="line_style" value="dash" type="QString"/><Option name="line_width" value="{width}" type="QString"/><Option name="line_width_unit" value="MM" type="QString"/><Option name="capstyle" value="round" type="QString"/><Option name="joinstyle" value="round" type="QString"/></Option></layer></symbol>
      <symbol name="2" type="line" alpha="{alpha}" clip_to_extent="1"><layer class="SimpleLine" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="line_color" value="253,174,97,200" type="QString"/><Option name="line_style" value="dot" type="QString"/><Option name="line_width" value="{width}" type="QString"/><Option name="line_width_unit" value="MM" type="QString"/><Option name="capstyle" value="round" type="QString"/><Option name="joinstyle" value="round" type="QString"/></Option></layer></symbol>
      <symbol name="3" type="line" alpha="{alpha}" clip_to_extent="1"><layer class="SimpleLine" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="line_color" value="118,42,131,200" type="QString"/><Option name="line_style" value="dot" type="QString"/><Option name="line_width" value="{width}" type="QString"/><Option name="line_width_unit" value="MM" type="QString"/><Option name="capstyle" value="round" type="QString"/><Option name="joinstyle" value="round" type="QString"/></Option></layer></symbol>
      <symbol name="4" type="line" alpha="{alpha}" clip_to_extent="1"><layer class="SimpleLine" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="line_color" value="178,24,43,200" type="QString"/><Option name="line_style" value="dash dot" type="QString"/><Option name="line_width" value="{width}" type="QString"/><Option name="line_width_unit" value="MM" type="QString"/><Option name="capstyle" value="round" type="QString"/><Option name="joinstyle" value="round" type="QString"/></Option></layer></symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
