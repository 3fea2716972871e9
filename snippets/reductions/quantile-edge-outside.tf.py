import tensorflow as tf

x = tf.constant([1., 2.])
tf.keras.ops.quantile(x, 1.5)
