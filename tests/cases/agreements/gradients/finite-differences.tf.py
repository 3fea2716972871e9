import tensorflow as tf

x = tf.Variable([0.5, 1.5])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(tf.sin(x ** 2))
tape.gradient(y, x)
