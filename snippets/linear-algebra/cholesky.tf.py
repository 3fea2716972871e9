import tensorflow as tf

S = tf.constant([[4., 2.], [2., 10.]])
tf.linalg.cholesky(S)
