import tensorflow as tf

A = tf.constant([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
_, permutation = tf.linalg.lu(A)
permutation
