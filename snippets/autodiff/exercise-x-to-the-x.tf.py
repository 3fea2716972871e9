import tensorflow as tf

x = tf.constant([0.5, 1., 2.])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_sum(x**x)
tape.gradient(y, x), x**x * (tf.math.log(x) + 1)
