import tensorflow as tf

X = tf.Variable([[3., -4., 12.], [-1., 2., 2.]])
with tf.GradientTape() as tape:
    norms = tf.norm(X, axis=1)
tape.gradient(norms, X), X / norms[:, None]
