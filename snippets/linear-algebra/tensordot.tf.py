import tensorflow as tf

a = tf.reshape(tf.range(12.), (2, 3, 2))
b = tf.reshape(tf.range(12.), (3, 2, 2))
tf.tensordot(a, b, axes=2)
