import tensorflow as tf

A = tf.constant([[1., -2., 3.], [4., 5., -6.]])
B = tf.constant([[[2., 0.], [1., -1.], [3., 5.]], [[0., 1.], [-2., 4.], [1., 0.]]])
orders = 1, 2, float("inf"), "fro"
left = [tf.norm(A @ B, ord=p, axis=(-2, -1)) for p in orders]
right = [tf.norm(A, ord=p, axis=(-2, -1)) * tf.norm(B, ord=p, axis=(-2, -1)) for p in orders]
tf.stack(left), tf.stack(right)
