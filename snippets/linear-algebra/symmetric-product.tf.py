import tensorflow as tf

C = tf.constant([[1.0, 0.0], [0.0, 1.0]])
A = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
tf.matmul(A, A, transpose_b=True) + C
