import tensorflow as tf

x = tf.Variable([-float("inf"), -float("inf")])
with tf.GradientTape() as tape:
    y = tf.reduce_logsumexp(x)
y, tape.gradient(y, x)
