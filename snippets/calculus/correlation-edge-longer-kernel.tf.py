import tensorflow as tf

a = tf.constant([1.])
v = tf.constant([1., 3., -2.])
tf.keras.ops.correlate(a, v)
