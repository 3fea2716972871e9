import tensorflow as tf

logits = tf.constant([0.2, -3., 4., -0.1])
labels = tf.constant([1., 0., 1., 1.])
accuracy = tf.keras.metrics.BinaryAccuracy(threshold=0.0)
accuracy.update_state(labels, logits)
accuracy.result()
