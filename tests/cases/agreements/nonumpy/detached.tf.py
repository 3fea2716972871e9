import tensorflow as tf

x = tf.Variable(3.)
with tf.GradientTape() as tape:
    y = x * tf.stop_gradient(x)
tape.gradient(y, x)
