import tensorflow as tf

a = tf.Variable(2.)
b = tf.Variable(5.)
with tf.GradientTape() as tape:
    y = 3 * a
tape.gradient(y, b)
