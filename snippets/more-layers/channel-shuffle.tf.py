import tensorflow as tf

x = tf.reshape(tf.range(6.0), (1, 1, 1, 6))
groups = tf.reshape(x, (1, 1, 1, 2, 3))
tf.reshape(tf.linalg.matrix_transpose(groups), (1, 1, 1, 6))[0, 0, 0]
