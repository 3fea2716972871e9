import tensorflow as tf

x = tf.Variable(0.)
with tf.GradientTape() as tape:
    y = x ** 0.
tape.gradient(y, x)
