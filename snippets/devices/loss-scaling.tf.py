import tensorflow as tf

w = tf.Variable(1.0, dtype=tf.float16)
with tf.GradientTape() as tape:
    loss = w * 1e-4 * 1e-4
    scaled = loss * 8192
tf.cast(tape.gradient(scaled, w), tf.float32) / 8192
