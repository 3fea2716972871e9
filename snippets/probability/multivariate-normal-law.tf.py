import tensorflow as tf

mean = tf.constant([1., -1.])
covariance = tf.constant([[3., 1.], [1., 1.]])
z = tf.random.stateless_normal((20_000, 2), seed=(0, 0))
draws = mean + z @ tf.transpose(tf.linalg.cholesky(covariance))
2 * draws[:, 0] - draws[:, 1] + 1
