import tensorflow as tf

z = tf.Variable([2.0, 0.0, -1.0])
with tf.GradientTape() as tape:
    loss = tf.nn.sparse_softmax_cross_entropy_with_logits(0, z)
tape.gradient(loss, z), tf.nn.softmax(z) - [1.0, 0.0, 0.0]
