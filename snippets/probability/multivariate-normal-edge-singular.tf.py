import tensorflow as tf

S = tf.constant([[1., 1.], [1., 1.]])
L = tf.linalg.cholesky(S)
x = tf.random.normal((5, 2)) @ tf.transpose(L)
tf.reduce_any(tf.math.is_nan(x))
