import tensorflow as tf

x = tf.reshape(tf.range(6.), (1, 2, 3))
tf.keras.ops.moveaxis(x, -1, 0)
