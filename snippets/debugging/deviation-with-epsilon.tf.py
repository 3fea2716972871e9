import tensorflow as tf

x = tf.Variable([2., 2.])
with tf.GradientTape() as tape:
    y = tf.sqrt(tf.math.reduce_variance(x) + 1e-8)
tape.gradient(y, x)
