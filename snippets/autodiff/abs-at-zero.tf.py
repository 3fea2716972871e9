import tensorflow as tf

x = tf.Variable([-2., 0., 3.])
with tf.GradientTape() as tape:
    y = tf.abs(x)
tape.gradient(y, x)
