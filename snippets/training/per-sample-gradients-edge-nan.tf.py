import tensorflow as tf

x = tf.constant([[float("nan"), 2.], [3., -1.]])
y = tf.constant([[1.], [2.]])
kernel = tf.Variable([[0.5], [-1.]])

with tf.GradientTape() as tape:
    losses = tf.reduce_sum((x @ kernel - y) ** 2, axis=1)
tape.jacobian(losses, kernel)
