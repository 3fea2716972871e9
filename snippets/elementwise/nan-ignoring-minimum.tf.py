import tensorflow as tf

a = tf.constant([1., float("nan"), 5.])
b = tf.constant([2., 3., float("nan")])
tf.keras.ops.fmin(a, b)
