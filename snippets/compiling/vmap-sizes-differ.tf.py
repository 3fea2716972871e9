import tensorflow as tf

A, B = tf.ones((3, 2)), tf.ones((2, 2))
tf.vectorized_map(lambda pair: tf.tensordot(pair[0], pair[1], 1), (A, B))
