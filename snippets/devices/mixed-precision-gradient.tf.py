import tensorflow as tf

W = tf.Variable([[1.0], [2.0]])
x = tf.constant([[0.1, 0.2]])
with tf.GradientTape() as tape:
    y = tf.cast(x, tf.bfloat16) @ tf.cast(W, tf.bfloat16)
    loss = tf.reduce_sum(tf.cast(y, tf.float32))
tape.gradient(loss, W)
