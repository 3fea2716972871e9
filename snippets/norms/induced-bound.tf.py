import tensorflow as tf

A = tf.constant([[1., -2., 3.], [4., 5., -6.]])
X = tf.constant([[3., 0., 1.], [-4., 0., 1.], [12., 1., -1.]])
orders = 1, 2, float("inf")
left = [tf.norm(A @ X, ord=p, axis=0) for p in orders]
right = [tf.norm(A, ord=p, axis=(0, 1)) * tf.norm(X, ord=p, axis=0) for p in orders]
tf.stack(left), tf.stack(right)
