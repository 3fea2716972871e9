import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([5., 10., -1.])
a + 0.25 * (b - a)
