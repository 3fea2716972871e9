import tensorflow as tf

x = tf.constant([[1., 2., 3., 6.], [2., 1., 5., 8.]])
d = tf.math.l2_normalize(x - tf.reduce_mean(x, axis=1, keepdims=True), axis=1)
tf.matmul(d, d, transpose_b=True)
