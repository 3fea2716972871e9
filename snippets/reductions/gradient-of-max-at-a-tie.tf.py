import tensorflow as tf

x = tf.constant([3., 1., 3.])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_max(x)
tape.gradient(y, x)
