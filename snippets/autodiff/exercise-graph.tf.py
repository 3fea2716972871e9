import tensorflow as tf

x = tf.constant([1., 2.])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.math.log(x**2) * tf.sin(x) + 1 / x
tape.gradient(y, x), 2 / x * tf.sin(x) + tf.math.log(x**2) * tf.cos(x) - 1 / x**2
