import tensorflow as tf

X = tf.constant([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
orders = 1, 2, 4, 8
largest = tf.norm(X, ord=float("inf"), axis=1)
left = [tf.norm(X, ord=p, axis=1) for p in orders]
right = [3 ** (1 / p) * largest for p in orders]
tf.stack(left), tf.stack(right)
