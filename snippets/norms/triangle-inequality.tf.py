import tensorflow as tf

X = tf.constant([[3., -4., 12.], [0., 1., -2.], [2., 4., 6.]])
Y = tf.constant([[1., 5., -2.], [3., 0., 7.], [1., 2., 5.]])
orders = 1, 2, 3, float("inf")
left = [tf.norm(X + Y, ord=p, axis=1) for p in orders]
right = [tf.norm(X, ord=p, axis=1) + tf.norm(Y, ord=p, axis=1) for p in orders]
tf.stack(left), tf.stack(right)
