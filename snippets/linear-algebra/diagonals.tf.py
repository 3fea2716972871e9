import tensorflow as tf

A = tf.reshape(tf.range(8.0), (2, 2, 2))
tf.linalg.diag_part(A)
