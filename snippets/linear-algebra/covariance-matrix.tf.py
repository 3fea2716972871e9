import tensorflow as tf

x = tf.constant([[1., 2., 3., 6.], [2., 1., 5., 8.]])
d = x - tf.reduce_mean(x, axis=1, keepdims=True)
tf.matmul(d, d, transpose_b=True) / (x.shape[1] - 1)
