import tensorflow as tf

x = tf.Variable([2., 2., 1.])
with tf.GradientTape() as tape:
    y = tf.reduce_max(x)
tape.gradient(y, x)
