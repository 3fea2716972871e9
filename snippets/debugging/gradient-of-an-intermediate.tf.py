import tensorflow as tf

x = tf.Variable([1., 2.])
with tf.GradientTape() as tape:
    h = x**2
    y = tf.reduce_sum(h**2)
tape.gradient(y, h)
