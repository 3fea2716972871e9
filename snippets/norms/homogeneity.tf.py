import tensorflow as tf

X = tf.constant([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
a = tf.constant([-2., 0.5, 3.])
orders = 1, 2, 3, float("inf")
left = [tf.norm(a[:, None] * X, ord=p, axis=1) for p in orders]
right = [abs(a) * tf.norm(X, ord=p, axis=1) for p in orders]
tf.stack(left), tf.stack(right)
