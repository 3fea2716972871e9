import tensorflow as tf

A = tf.constant([[[1., 2.], [3., 4.]], [[0., 5.], [-1., 2.]]])
S = A + tf.linalg.matrix_transpose(A)
tf.linalg.matrix_transpose(S), S
