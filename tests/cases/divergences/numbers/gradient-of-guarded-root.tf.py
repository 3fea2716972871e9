import tensorflow as tf

x = tf.Variable([0., 4.])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(tf.where(x > 0, tf.sqrt(x), 0.))
tape.gradient(y, x)
