import tensorflow as tf

A, b = tf.constant([[4.0, 1.0], [2.0, 3.0]]), tf.constant([9.0, 7.0])
tf.linalg.solve(A, b[:, None])[:, 0]
