import tensorflow as tf

x = tf.constant([float("inf"), 1., 16., 2., 8.])
tf.keras.ops.quantile(x, 0.9)
