import tensorflow as tf

scores = tf.constant([[0.1, 0.7, 0.2], [0.5, 0.1, 0.4]])
labels = tf.constant([2, 1])
tf.math.in_top_k(labels, scores, k=2)
