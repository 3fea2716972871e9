import tensorflow as tf

C = tf.constant([[1.0, 0.0], [0.0, 1.0]])
A = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
B = tf.constant([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]])
0.5 * C + 2 * (A @ B)
