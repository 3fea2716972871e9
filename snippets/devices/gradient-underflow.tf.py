import tensorflow as tf

w = tf.Variable(1.0, dtype=tf.float16)
with tf.GradientTape() as tape:
    loss = w * 1e-4 * 1e-4
tape.gradient(loss, w)
