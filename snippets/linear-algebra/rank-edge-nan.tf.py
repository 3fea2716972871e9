import tensorflow as tf

A = tf.constant([[float("nan"), 2.], [2., 4.]])
tf.linalg.matrix_rank(A)
