import tensorflow as tf

A = tf.constant([[3., 2., 2.], [2., 3., -2.]])
tf.linalg.svd(A)
