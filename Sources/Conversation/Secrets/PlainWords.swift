/// Words that everybody knows and can spell, from which a passphrase can be drawn; the list is ours.
let plainWords: [Substring] = """
  acorn adder album amber anchor ankle apple apron arrow aspen attic autumn badge badger bagel
  baker banjo barley barn basil basket bath beacon beaver bell bench berry bicycle birch
  biscuit blanket blossom boat bobbin bonfire bonnet book boot bottle bowl bracken bramble
  bread breeze brick bridge brook broom brush bubble bucket buckle bugle bulb bunting burrow
  butter button cabbage cabin cactus camel candle canoe canvas caravan cardigan carpet carrot
  castle cattle cedar celery cellar chalk cherry chest chestnut chimney chisel cider circus
  clay cliff cloak clock cloud clover coach cobble cobweb coconut coffee collar comet compass
  conker copper coral corner cottage cotton cousin cradle crane crayon cricket crocus crumb
  crumpet crystal cuckoo cup cupboard curlew curtain cushion custard cymbal daffodil dairy
  daisy damson dancer dawn deer denim dessert diamond dinner ditch dolphin domino donkey door
  dove dragon drawer dream drizzle drum duckling dumpling dune eagle easel echo elbow elder
  elm engine envelope evening fable falcon farmer feather fence fern ferret ferry fiddle field
  fig finch finger fireside flannel flask flint flour flower flute foal foam folder forest
  fossil fountain fox frost fudge furrow galaxy gallery gannet garden garlic gate gazelle
  geese ginger giraffe glacier glass glove goblet goose gooseberry gorse grape grass gravel
  guitar gull hammer hammock hamper harbour harp harvest hazel heather hedge hedgehog helmet
  heron herring hill hinge holly honey hoof horizon hornet horse hostel igloo inkwell insect
  iris island ivory ivy jacket jam jar jasmine jelly jetty jigsaw jug juggler jumper juniper
  kayak kennel kernel kettle kingfisher kiosk kipper kitchen kite kitten knapsack knitting
  ladder ladle lagoon lake lamb lamp lantern larch lark lavender leaf leather ledge lemon
  lentil letter lettuce library lichen lilac lily linen lizard llama lobster locket loom lupin
  magnet magpie mallet mango mantle maple marble market marmalade marsh marzipan mast matchbox
  meadow medal melon mermaid meteor mill minnow mint mirror mitten moccasin mole monsoon moon
  moorhen morning mosaic moss moth mountain mouse muffin mushroom mussel mustard napkin needle
  nest nettle newt nightfall noodle nutmeg oak oar oatmeal ocean olive omelette onion orange
  orbit orchard orchid organ osprey otter oven owl oyster paddle painter palace pancake pansy
  panther paper parcel parrot parsley parsnip pasture path peach peacock peanut pear pebble
  pelican pencil penguin pepper petal pewter pheasant piano pickle picnic pigeon pillow pine
  pineapple pirate pistachio planet plank plaster plate plough plum pocket pollen pond pony
  poplar poppy porcupine porridge postcard potato potter prairie pretzel prism pudding puddle
  puffin pumpkin puppet puzzle pyjamas quarry quartz quill quilt rabbit raccoon radish raft
  rainbow raisin rake raspberry raven reed reindeer rhubarb ribbon ridge river robin rocket
  rooster rope rosemary rowan rudder saddle saffron sail salad salmon sandal sandwich sapling
  sardine satchel saucer sausage scarf school scooter seagull seal seashell sequin shadow
  shamrock shed sheep shelf shell shepherd shore shovel shower shutter silk silver skylark
  sledge slipper snail snow snowdrop soap sock sofa sparrow spinach spindle sponge spoon
  spring squash squirrel stable stamp starfish starling station steeple stile stool storm
  stove straw stream sugar summer summit sundial sunset swallow swan sweater swing sycamore
  tablecloth tadpole tambourine tangerine tapestry tartan teacup teapot teaspoon tent thatch
  thimble thistle thrush thunder thyme tiger timber toast toffee tomato torch tortoise tower
  tractor trellis trousers trout trumpet tulip tunnel turnip turtle tweed umbrella unicorn
  valley vanilla velvet village vine violet violin waffle wagon walnut walrus warbler wardrobe
  waterfall weasel weaver wharf wheat wheel whisk whistle willow window winter wombat
  woodpecker wool wren yacht yarn yoghurt zebra zigzag zipper
  """.split { $0 == " " || $0 == "\n" }
