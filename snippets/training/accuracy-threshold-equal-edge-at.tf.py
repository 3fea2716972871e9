import tensorflow as tf

logits, labels = tf.zeros(4), tf.constant([0., 0., 1., 0.])
accuracy = tf.keras.metrics.BinaryAccuracy(threshold=0.0)
accuracy.update_state(labels, logits)
accuracy.result()
