import tensorflow as tf

X = tf.constant([[1., 0.], [9., 1.], [-4., 1.]])
Y = tf.constant([[0., 4.], [4., 16.], [-1., 9.]])
left = tf.norm(X, ord=0.5, axis=1) + tf.norm(Y, ord=0.5, axis=1)
right = tf.norm(X + Y, ord=0.5, axis=1)
left, right
