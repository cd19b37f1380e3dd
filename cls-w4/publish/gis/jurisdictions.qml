<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="categorizedSymbol" attr="CASE WHEN &quot;disputed&quot; THEN 'disputed' WHEN &quot;kind&quot; = 'subdivision' THEN 'subdivision' ELSE 'state' END" symbollevels="0" forceraster="0" enableorderby="0">
    <categories>
      <category symbol="0" value="disputed" label="De facto states and disputed areas" render="true"/>
      <category symbol="1" value="state" label="States and territories" render="true"/>
      <category symbol="2" value="subdivision" label="Parts of states" render="true"/>
    </categories>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1"><layer class="SimpleFill" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="color" value="178,24,43,110" type="QString"/><Option name="style" value="b_diagonal" type="QString"/><Option name="outline_color" value="178,24,43,255" type="QString"/><Option name="outline_style" value="dash" type="QString"/><Option name="outline_width" value="0.4" type="QString"/><Option name="outline_width_unit" value="MM" type="QString"/></Option></layer></symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1"><layer class="SimpleFill" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="color" value="222,235,220,255" type="QString"/><Option name="style" value="solid" type="QString"/><Option name="outline_color" value="120,130,120,255" type="QString"/><Option name="outline_style" value="solid" type="QString"/><Option name="outline_width" value="0.2" type="QString"/><Option name="outline_width_unit" value="MM" type="QString"/></Option></layer></symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1"><layer class="SimpleFill" enabled="1" pass="0" locked="0"><Option type="Map"><Option name="color" value="196,216,192,200" type="QString"/><Option name="style" value="solid" type="QString"/><Option name="outline_color" value="120,130,120,255" type="QString"/><Option name="outline_style" value="solid" type="QString"/><Option name="outline_width" value="0.2" type="QString"/><Option name="outline_width_unit" value="MM" type="QString"/></Option></layer></symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
