import tensorflow as tf

x = tf.constant([1., 2.])
tf.keras.ops.tile(x, (2, 2))
