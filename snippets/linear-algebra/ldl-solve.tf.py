import tensorflow as tf

S, b = tf.constant([[1.0, 2.0], [2.0, 1.0]]), tf.constant([[5.0], [4.0]])
tf.linalg.solve(S, b)
