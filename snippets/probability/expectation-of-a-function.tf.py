import tensorflow as tf

x = tf.constant([-1., 0., 1., 2.])
p = tf.constant([[0.1, 0.2, 0.3, 0.4], [0.5, 0.125, 0.25, 0.125]])
y = tf.constant([0., 1., 4.])
p_y = tf.reduce_sum(tf.where(x ** 2 == y[:, None], p[:, None], 0.), axis=2)
tf.reduce_sum(p_y * y, axis=1), tf.reduce_sum(p * x ** 2, axis=1)
