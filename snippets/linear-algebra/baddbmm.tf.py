import tensorflow as tf

C = tf.ones((2, 1, 1))
A = tf.constant([[[1.0, 2.0]], [[3.0, 4.0]]])
B = tf.constant([[[5.0], [6.0]], [[7.0], [8.0]]])
C + A @ B
