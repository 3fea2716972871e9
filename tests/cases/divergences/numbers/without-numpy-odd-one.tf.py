import tensorflow as tf

x = tf.Variable([1., 2.])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(x ** 2)
tape.gradient(y, x)
