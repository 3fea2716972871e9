import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([10., 20., -30.])
a + b  # or tf.add(a, b)
