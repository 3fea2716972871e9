import tensorflow as tf

logits = tf.constant([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [2.0, 2.0, 2.0]])
labels = tf.constant([0, 1, 2])
tf.math.in_top_k(labels, logits, k=2)
