import tensorflow as tf

a = tf.constant([1., 2.])
b = tf.constant([10., 20.])
c = tf.constant([100., 200.])
tf.math.add_n([a, b, c])
