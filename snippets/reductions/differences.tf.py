import tensorflow as tf

x = tf.constant([1., 4., 9., 7.])
tf.keras.ops.diff(x)
