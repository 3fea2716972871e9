import tensorflow as tf

A = tf.constant([[2.0 + 0j, 1.0], [1.0, 2.0]], tf.complex64)
tf.linalg.logm(A)
