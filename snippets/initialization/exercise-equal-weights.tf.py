import tensorflow as tf

x, y = tf.constant([[1., 2.]]), 3.
w = tf.Variable(tf.fill((2, 2), 0.5))
v = tf.fill((2, 1), 0.5)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum((tf.tanh(x @ w) @ v - y) ** 2)
gradient = tape.gradient(loss, w)
gradient[:, 0], gradient[:, 1]
