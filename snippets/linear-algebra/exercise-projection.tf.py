import tensorflow as tf

A = tf.constant([[[3., 1.], [4., 2.], [0., 5.]], [[1., 2.], [2., 0.], [2., 1.]]])
Q, R = tf.linalg.qr(A)
P = tf.matmul(Q, Q, transpose_b=True)
P @ P, P
