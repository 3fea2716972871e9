import tensorflow as tf

scores, labels = tf.constant([[0.4, 0.4, 0.2]]), tf.constant([1])
tf.math.in_top_k(labels, scores, k=1)
