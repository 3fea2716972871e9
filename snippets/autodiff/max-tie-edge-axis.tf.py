import tensorflow as tf

x = tf.Variable([3., 1., 3.])
with tf.GradientTape() as tape:
    y = tf.reduce_max(x, axis=0)
tape.gradient(y, x)
