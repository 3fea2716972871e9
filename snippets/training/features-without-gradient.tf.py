import tensorflow as tf

x = tf.constant([1., 2., 3.])
w = tf.Variable([1., 1., 1.])
features = 2 * x
with tf.GradientTape() as tape:
    y = tf.reduce_sum(w * features)
tape.gradient(y, w)
