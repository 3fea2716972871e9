import tensorflow as tf

a, b = tf.constant([[1, 2], [3, 4]]), tf.constant([[5], [6]])
c, d = tf.constant([[7, 8]]), tf.constant([[9]])
tf.concat((tf.concat((a, b), 1), tf.concat((c, d), 1)), 0)
