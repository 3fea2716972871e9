import tensorflow as tf

x = tf.Variable(0.)
with tf.GradientTape() as tape:
    y = tf.abs(x)
tape.gradient(y, x)
