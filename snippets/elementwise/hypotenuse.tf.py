import tensorflow as tf

a = tf.constant([3., 5., 1.])
b = tf.constant([4., 12., 2.])
tf.keras.ops.hypot(a, b)
