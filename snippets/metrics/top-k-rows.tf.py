import tensorflow as tf

logits = tf.constant([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
labels = tf.constant([0, 1])
tf.keras.metrics.sparse_top_k_categorical_accuracy(labels, logits, k=2)
