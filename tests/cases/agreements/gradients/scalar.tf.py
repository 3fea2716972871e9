import tensorflow as tf

x = tf.Variable(tf.range(4.))
with tf.GradientTape() as tape:
    y = 2 * tf.tensordot(x, x, 1)
tape.gradient(y, x)
