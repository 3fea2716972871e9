import tensorflow as tf

x, layer = tf.ones(3), tf.keras.layers.Dense(2)
layer.build((None, 3))
tf.cast(x, tf.float16)
tf.nest.map_structure(lambda w: tf.cast(w, tf.float16), layer.weights)
[x.dtype.name, layer.kernel.dtype]
