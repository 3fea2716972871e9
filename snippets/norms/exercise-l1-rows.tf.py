import tensorflow as tf

X = tf.constant([[3., -4., 1.], [1., 2., 2.]])
X / tf.norm(X, ord=1, axis=1, keepdims=True)
