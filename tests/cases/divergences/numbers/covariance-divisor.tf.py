import tensorflow as tf

x = tf.constant([[1., 2., 4.], [1., 3., 2.]])
d = x - tf.reduce_mean(x, 1, keepdims=True)
tf.matmul(d, d, transpose_b=True) / 3
