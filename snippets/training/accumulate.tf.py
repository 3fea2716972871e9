import tensorflow as tf

x = tf.constant([1., 2., 3., 10.])
w = tf.Variable(1.)

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((w * x) ** 2)
whole = tape.gradient(loss, w)
accumulated = tf.zeros_like(w)
for batch in tf.split(x, 2):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * batch) ** 2) / 2
    accumulated += tape.gradient(loss, w)
whole, accumulated
