import tensorflow as tf

x = tf.Variable(2.)
with tf.GradientTape() as tape:
    y = x**3
tape.gradient(y, x)
