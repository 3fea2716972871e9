import tensorflow as tf

x = tf.Variable([0., 0.5, 1., 2., 4.])
with tf.GradientTape() as tape:
    y = tf.sin(x)
tape.gradient(y, x)
