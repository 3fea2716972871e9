import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
tf.keras.ops.diagonal(x, 1)
