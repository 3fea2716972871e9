import tensorflow as tf

a = tf.constant([1.0, 2.0, 4.0, 7.0])
v = tf.constant([1.0, 3.0, -2.0])
tf.keras.ops.correlate(a, v, mode="full")
