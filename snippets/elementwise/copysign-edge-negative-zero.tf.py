import tensorflow as tf

a = tf.constant([1., 1.])
b = tf.constant([0., -0.])
tf.where(b < 0, -tf.abs(a), tf.abs(a))
