import tensorflow as tf

x = tf.constant([1., 2., 4., -0.5])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_logsumexp(x)
tape.gradient(y, x), tf.nn.softmax(x)
