import tensorflow as tf

d = tf.constant([4.0, 5.0, 6.0])
above, below = tf.constant([1.0, 2.0, 0]), tf.constant([0, 3.0, 7.0])
B = tf.constant([[1.0], [0.0], [2.0]])
tf.linalg.tridiagonal_matmul(tf.stack([above, d, below]), B)
