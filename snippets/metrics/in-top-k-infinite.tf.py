import tensorflow as tf

logits, labels = tf.constant([[float("inf"), 1.0, 0.0]]), tf.constant([0])
tf.keras.ops.in_top_k(labels, logits, k=2)
