import tensorflow as tf

d = tf.constant([4.0, 5.0, 6.0])
above, below = tf.constant([1.0, 2.0, 0]), tf.constant([0, 3.0, 7.0])
b = tf.constant([[6.0], [17.0], [25.0]])
tf.linalg.tridiagonal_solve(tf.stack([above, d, below]), b)
