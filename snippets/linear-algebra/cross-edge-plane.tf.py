import tensorflow as tf

a = tf.constant([1., 2.])
b = tf.constant([3., 7.])
tf.linalg.cross(a, b)
