import tensorflow as tf

beta = tf.constant(0.999)
t = tf.constant([1., 2., 10., 1000.])
exact = 1 - tf.constant(0.999, tf.float64) ** tf.cast(t, tf.float64)
tf.cast(1e5 * (tf.cast(1 - beta**t, tf.float64) / exact - 1), tf.float32)
