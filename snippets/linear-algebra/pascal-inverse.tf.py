import tensorflow as tf

L = tf.linalg.expm(-tf.linalg.diag([1.0, 2.0], k=-1))
tf.matmul(L, L, transpose_a=True)
