import tensorflow as tf

x = tf.Variable([0., 0.])
with tf.GradientTape() as tape:
    y = tf.atan2(x[0], x[1])
tape.gradient(y, x)
