import tensorflow as tf

x = tf.constant([6.])
w = tf.constant([3., 1., 4.])
tf.keras.ops.average(x, weights=w)
