import tensorflow as tf

a = tf.constant([1000., 1., -3.])
b = tf.constant([1000., 2., 0.])
tf.keras.ops.logaddexp(a, b)
