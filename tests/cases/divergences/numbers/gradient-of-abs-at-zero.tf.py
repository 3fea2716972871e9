import tensorflow as tf

x = tf.Variable([-1., 0., 2.])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(tf.abs(x))
tape.gradient(y, x)
