import tensorflow as tf

X = tf.constant([[3., -4., 12.], [0., 0., 0.], [0., 1e-3, 0.], [1., -1., 0.]])
orders = 1, 2, 3, float("inf")
left = [tf.norm(X, ord=p, axis=1) == 0 for p in orders]
right = [tf.reduce_all(X == 0, axis=1) for p in orders]
tf.stack(left), tf.stack(right)
