import tensorflow as tf

logits = tf.constant([0.2, -3.])
labels = tf.constant([1., 0.])
accuracy = tf.keras.metrics.BinaryAccuracy()
accuracy.update_state(labels, logits)
accuracy.result()
