import tensorflow as tf

h = tf.Variable(1.)
with tf.GradientTape() as tape:
    y = tf.identity(h)
    for _ in range(20):
        y = 1.5 * y
tape.gradient(y, h), tf.constant(1.5) ** 20
