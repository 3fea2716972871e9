import tensorflow as tf

x = tf.Variable([0., 1.])
with tf.GradientTape() as tape:
    y = tf.math.xlogy(x, x)
tape.gradient(y, x)
