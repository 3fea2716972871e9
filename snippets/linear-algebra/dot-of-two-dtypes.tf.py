import tensorflow as tf

a = tf.constant([1, 2, 3])
b = tf.constant([0.5, 0.25, 2.])
tf.tensordot(a, b, axes=1)
