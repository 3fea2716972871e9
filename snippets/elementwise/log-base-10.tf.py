import tensorflow as tf

x = tf.constant([1000., 0.1, 2.])
tf.keras.ops.log10(x)
