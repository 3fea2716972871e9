import tensorflow as tf

d, e = tf.constant([2.0, 3.0, 4.0]), tf.constant([1.0, 1.0])
tf.linalg.eigh_tridiagonal(d, e)
