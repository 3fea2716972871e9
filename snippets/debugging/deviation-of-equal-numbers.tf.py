import tensorflow as tf

x = tf.Variable([2., 2.])
with tf.GradientTape() as tape:
    y = tf.math.reduce_std(x)
tape.gradient(y, x)
