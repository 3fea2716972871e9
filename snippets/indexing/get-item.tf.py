import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
tf.keras.ops.get_item(x, (1, slice(0, 2)))
