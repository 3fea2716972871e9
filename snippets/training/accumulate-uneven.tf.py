import tensorflow as tf

x = tf.constant([1., 2., 3., 10.])
w = tf.Variable(1.)
with tf.GradientTape(persistent=True) as tape:
    halves = sum(tf.reduce_mean((w * batch) ** 2) / 2 for batch in tf.split(x, [3, 1]))
    shares = sum(tf.reduce_sum((w * batch) ** 2) / 4 for batch in tf.split(x, [3, 1]))
tape.gradient(halves, w), tape.gradient(shares, w)
