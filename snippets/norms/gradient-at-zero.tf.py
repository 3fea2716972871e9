import tensorflow as tf

x = tf.Variable([0., 0., 0.])
with tf.GradientTape() as tape:
    norm = tf.norm(x)
tape.gradient(norm, x)
