import tensorflow as tf

points = tf.constant([[0., 1.], [2., 1.], [2., 5.], [4., 3.]])
p = tf.constant([0.125, 0.25, 0.125, 0.5])
v = tf.constant([[1., 1., 2.], [0., 1., -3.]])
centered = points - tf.linalg.matvec(points, p, transpose_a=True)
covariance = tf.transpose(centered) @ (p[:, None] * centered)
projected = points @ v
mean = tf.linalg.matvec(projected, p, transpose_a=True)
variance = tf.linalg.matvec((projected - mean) ** 2, p, transpose_a=True)
variance, tf.reduce_sum(v * (covariance @ v), axis=0)
