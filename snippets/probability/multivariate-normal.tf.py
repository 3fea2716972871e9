import tensorflow as tf

mean = tf.constant([1., -1.])
covariance = tf.constant([[2., 1.], [1., 3.]])
z = tf.random.stateless_normal((2,), seed=(0, 0))
mean + tf.linalg.matvec(tf.linalg.cholesky(covariance), z)
