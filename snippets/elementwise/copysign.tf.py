import tensorflow as tf

a = tf.constant([1., -2., 3.])
b = tf.constant([-1., 5., -7.])
tf.where(b < 0, -tf.abs(a), tf.abs(a))
