import tensorflow as tf

A, C = tf.constant([[3.0, 1.0], [4.0, 2.0]]), tf.constant([[5.0, 10.0]])
Q, R = tf.linalg.qr(A)
C @ Q, R
