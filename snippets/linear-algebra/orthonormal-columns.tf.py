import tensorflow as tf

A = tf.constant([[[3., 1.], [4., 2.], [0., 5.]], [[1., 2.], [2., 0.], [2., 1.]]])
Q, R = tf.linalg.qr(A)
tf.matmul(Q, Q, transpose_a=True), tf.eye(2, batch_shape=[2])
