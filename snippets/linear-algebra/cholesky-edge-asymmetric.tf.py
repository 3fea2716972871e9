import tensorflow as tf

S = tf.constant([[4., 1.], [2., 3.]])
tf.linalg.cholesky(S)
