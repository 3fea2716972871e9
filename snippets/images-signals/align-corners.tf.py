import tensorflow as tf

x = tf.range(1.0, 9.0)
places = tf.linspace(0.0, 7.0, 4)
tf.keras.ops.image.map_coordinates(x, [places], order=1)[None]
