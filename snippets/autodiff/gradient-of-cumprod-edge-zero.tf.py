import tensorflow as tf

x = tf.constant([2., 0., 3.])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_sum(tf.math.cumprod(x))
tape.gradient(y, x)
