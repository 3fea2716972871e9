import tensorflow as tf

X = tf.constant([[3., -4., 12.], [0., 1., -2.], [1., 2., 2.]])
Y = tf.constant([[1., 5., -2.], [3., 0., 7.], [-2., -4., -4.]])
left = abs(tf.reduce_sum(X * Y, axis=1))
right = tf.norm(X, axis=1) * tf.norm(Y, axis=1)
left, right
