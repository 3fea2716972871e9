import tensorflow as tf

logits = tf.Variable([[2., 0., -1.], [0., 1., 0.]])
labels = tf.constant([0, 2])
with tf.GradientTape() as tape:
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
    loss = tf.reduce_mean(losses)
tape.gradient(loss, logits), (tf.nn.softmax(logits) - tf.one_hot(labels, 3)) / 2
